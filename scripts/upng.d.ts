/** The part of upng-js that screenshots.ts uses; the package has no types of its own. */
declare module 'upng-js' {
  interface Image {
    readonly width: number
    readonly height: number
  }
  const UPNG: {
    decode: (png: Buffer) => Image
    /** One buffer for each frame. */
    toRGBA8: (image: Image) => ArrayBuffer[]
    /** `colours` 0 keeps all. */
    encode: (frames: readonly ArrayBuffer[], width: number, height: number, colours: number) => ArrayBuffer
  }
  // biome-ignore lint/style/noDefaultExport: so the package exports it.
  export default UPNG
}
