import { InvalidArgumentError } from 'commander'

/** The value of an option that counts something. */
export function atLeastOne(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('Give a whole number, 1 or more.')
  return Number(text)
}
