/** The folder of all that is Entente's: two above this file, and two above the files that the build makes of it. */
export const ROOT = new URL('../../', import.meta.url)
