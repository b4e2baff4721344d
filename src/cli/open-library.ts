import { createExtractor } from '../ingest/extractor.js'
import type { Library } from '../ingest/library.js'
import { loadReference } from '../ingest/read/reference.js'
import { versions } from '../ingest/version.js'
import { loadOntology, type Ontology } from '../ontology/ontology.js'
import { openEmbedded } from '../store/embedded.js'
import type { openNeo4j as OpenNeo4j } from '../store/neo4j.js'
import type { Store } from '../store/store.js'
import { type Config, makeDataFolder } from './config.js'

/** Opens the store that the configuration names, with its constraints and indexes in place. */
export async function openStore(config: Config, { graph }: Ontology): Promise<Store> {
  const store = config.neo4j ? await onNeo4j(config.neo4j, graph) : await openEmbedded(config.dataFolder, graph)
  try {
    await store.prepare()
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

/** The driver is loaded where there is a server. */
async function onNeo4j(...given: Parameters<typeof OpenNeo4j>): Promise<Store> {
  return (await import('../store/neo4j.js')).openNeo4j(...given)
}

export async function openLibrary(config: Config): Promise<Library> {
  makeDataFolder(config.dataFolder)
  const ontology = loadOntology()
  const store = await openStore(config, ontology)
  const reference = loadReference()
  return {
    store,
    ontology,
    reference,
    extractor: createExtractor(reference, config.workers),
    versions: versions(reference),
  }
}
