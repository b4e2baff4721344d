import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** Opens an article at its marked words (`graph/reading.ts`); null where there is no room for one. */
export type Reader = ((reading: string) => void) | null

export const ReaderContext = createContext<Reader>(null)

export function useReader(): Reader {
  return useContext(ReaderContext)
}
