import { createExtractor } from '../ingest/extractor.js'
import type { Library } from '../ingest/library.js'
import { openReference } from '../ingest/read/reference.js'
import { versions } from '../ingest/version.js'
import { loadOntology, type Ontology } from '../ontology/ontology.js'
import { openEmbedded } from '../store/embedded.js'
import type { Store } from '../store/store.js'
import { type Config, makeDataFolder } from './config.js'

/** Opens the store that the configuration names, with its constraints and indexes in place; the driver is loaded where there is a server. */
export async function openStore({ neo4j, dataFolder }: Config, { graph }: Ontology): Promise<Store> {
  const store = neo4j
    ? await (await import('../store/neo4j.js')).openNeo4j(neo4j, graph)
    : await openEmbedded(dataFolder, graph)
  try {
    await store.prepare()
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

export async function openLibrary(config: Config): Promise<Library> {
  makeDataFolder(config.dataFolder)
  const ontology = loadOntology()
  const store = await openStore(config, ontology)
  const reference = openReference()
  return {
    store,
    ontology,
    reference,
    extractor: createExtractor(reference, config.workers),
    versions: versions(reference),
  }
}
