/** Whether it is told as a plan or a possibility, and not as something that took place. */
export function isPlan(modality: string | null): boolean {
  return modality === 'PLANNED' || modality === 'HYPOTHETICAL'
}
