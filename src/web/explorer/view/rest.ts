/** Lets keys and the pointer be heard before work goes on: two short waits are better than a long one. */
export function rest(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve))
}
