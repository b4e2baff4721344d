import { writeLetters } from '../canvas/letters.js'
import type { Palette } from '../canvas/palette.js'
import { type Picture, toSvg } from '../canvas/picture.js'

/** Hands a text to the reader as a file. */
export function saveText(name: string, type: string, text: string): void {
  save(name, new Blob([text], { type }))
}

/** How many dots a pixel has. */
const FINE = 2

/** Hands a picture to the reader as a PNG. Its shapes are drawn as an image, its letters by the page, which has the font already. */
export async function savePng(name: string, picture: Picture, palette: Palette): Promise<void> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(toSvg({ ...picture, letters: [] }, palette, ''))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = picture.width * FINE
  canvas.height = picture.height * FINE
  const context = canvas.getContext('2d')
  if (context === null) return
  context.scale(FINE, FINE)
  context.drawImage(image, 0, 0, picture.width, picture.height)
  writeLetters(context, picture.letters, palette)
  canvas.toBlob(blob => blob && save(name, blob), 'image/png')
}

function save(name: string, blob: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}
