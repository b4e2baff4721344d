import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type Api, createApi } from '../api/api.js'

/** The service that the panes ask: the page's own, or that of a component on another site. */
export const ApiContext = createContext<Api>(createApi('/graphql'))

export function useApi(): Api {
  return useContext(ApiContext)
}
