/**
 * The faces of a family that the page has loaded, as rules of style with the letters in them: an image, and a reader of a file, fetch no
 * font. Only what was needed for the words on the page is loaded.
 */
export async function facesOf(family: string): Promise<string> {
  const loaded = new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(keyOf))
  const rules = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules].map(rule => ({ rule, sheet })))
  const faces = rules.flatMap(({ rule, sheet }) => {
    if (!(rule instanceof CSSFontFaceRule)) return []
    const value = (name: string) => rule.style.getPropertyValue(name)
    const face = { family: value('font-family'), style: value('font-style'), unicodeRange: value('unicode-range') }
    const [, url = ''] = /url\("?([^")]+)/.exec(value('src')) ?? []
    const isWanted = unquoted(face.family) === family && loaded.has(keyOf(face))
    return isWanted
      ? [{ ...face, weight: value('font-weight'), url: new URL(url, sheet.href ?? document.baseURI) }]
      : []
  })
  const written = await Promise.all(
    faces.map(
      async ({ style, unicodeRange, weight, url }) =>
        `@font-face { font-family: '${family}'; font-style: ${style || 'normal'}; font-weight: ${weight}; src: url(${await dataOf(url)}) format('woff2'); unicode-range: ${unicodeRange} }`,
    ),
  )
  return written.join('\n')
}

type Face = Pick<FontFace, 'family' | 'style' | 'unicodeRange'>

function keyOf({ family, style, unicodeRange }: Face): string {
  return `${unquoted(family)} ${style || 'normal'} ${unicodeRange.toUpperCase().replaceAll(' ', '')}`
}

function unquoted(family: string): string {
  return family.replaceAll(/["']/g, '')
}

async function dataOf(url: URL): Promise<string> {
  const blob = await (await fetch(url)).blob()
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}
