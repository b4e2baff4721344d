import type { Reference } from '../model/reference.js'
import type { Ontology } from '../ontology/ontology.js'
import type { Store } from '../store/store.js'
import type { Extractor } from './extractor.js'
import type { Versions } from './version.js'

/** All that reading articles into a graph needs. */
export interface Library {
  readonly store: Store
  readonly ontology: Ontology
  readonly reference: Reference
  readonly extractor: Extractor
  readonly versions: Versions
}
