import { renameSync, writeFileSync } from 'node:fs'

/** Writes a value as the whole of a file: whoever reads it beside sees the old one or the new one. @param mode of the file, as of `chmod` */
export function replaceJson(file: string, value: unknown, mode?: number): void {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode })
  renameSync(draft, file)
}
