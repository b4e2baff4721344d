import { LineProgram } from './line-program.js'

/** What comes before sigma looks what is under the pointer. */
const POINTING = ['mousemove', 'mousedown', 'click', 'touchstart', 'touchend'] as const

/** Lines on a canvas in the element; what can be hit of them is drawn when somebody points there. */
export function pickedLines(element: HTMLElement): typeof LineProgram {
  let lines: LineProgram | null = null
  for (const event of POINTING) element.addEventListener(event, () => lines?.pick(), { capture: true, passive: true })
  return class extends LineProgram {
    constructor(...of: ConstructorParameters<typeof LineProgram>) {
      super(...of)
      lines = this
    }
  }
}
