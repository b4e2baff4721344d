import { ArticlesDocument } from '../api/documents.js'
import { request } from '../api/request.js'

const texts = new Map<string, string>()

/** The texts of articles by id; each is asked for once while the page is open. */
export async function articleTexts(ids: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, string>> {
  const missing = [...new Set(ids)].filter(id => !texts.has(id))
  if (missing.length > 0) {
    const { nodes } = await request(ArticlesDocument, { ids: missing }, signal)
    for (const node of nodes) if (node !== null && 'text' in node) texts.set(node.id, node.text)
  }
  return texts
}
