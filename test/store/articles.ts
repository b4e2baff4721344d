import type { ArticleRecord } from '../../src/cypher/record-rows.js'
import type { Claim, Mention } from '../../src/model/claim.js'

const TEXT = 'Borrell said Lajčák chaired the talks in Ohrid.'

/** One article with three mentions and two claims; `n` tells articles apart. */
export function articleRecord(n: number): ArticleRecord {
  const id = `article:${n}`
  const mentions = [mention(id, 'PERSON', 'Lajčák'), mention(id, 'PERSON', 'Borrell'), mention(id, 'EVENT', 'talks')]
  return {
    article: {
      id,
      url: n === 1 ? null : `https://example.org/${n}`,
      source: null,
      title: 'From metadata',
      publishedOn: null,
      origin: `articles/${n}.md`,
      text: TEXT,
      sha256: `hash ${n}`,
    },
    extraction: {
      articleId: id,
      publishedOn: '2023-03-18',
      title: null,
      extractor: 'rules@1',
      mentions,
      claims: [
        claim(id, 'CONVENED', { subject: `${id}/Lajčák`, object: `${id}/talks`, speaker: `${id}/Borrell` }),
        claim(id, 'HAS_STATUS', { subject: `${id}/talks`, value: 'AGREED', at: `${id}/talks` }),
      ],
    },
    sketch: [n, 4294967295],
  }
}

/** The same article as another extractor reads it: Borrell is no speaker any more, and one claim is gone. */
export function readAnew({ extraction, ...rest }: ArticleRecord): ArticleRecord {
  const [first] = extraction.claims
  const claims = first === undefined ? [] : [{ ...first, speaker: null, confidence: 500 }]
  const mentions = extraction.mentions.filter(({ surface }) => surface !== 'Borrell')
  return { ...rest, extraction: { ...extraction, extractor: 'rules@2', mentions, claims } }
}

function mention(articleId: string, kind: Mention['kind'], surface: string): Mention {
  const start = TEXT.indexOf(surface)
  return {
    id: `${articleId}/${surface}`,
    articleId,
    kind,
    surface,
    name: surface,
    names: [surface],
    reference: null,
    type: kind === 'EVENT' ? 'TALKS' : null,
    head: kind === 'EVENT' ? 'talks' : null,
    terms: [],
    start,
    end: start + surface.length,
  }
}

function claim(articleId: string, predicate: string, ends: Partial<Claim> & Pick<Claim, 'subject'>): Claim {
  return {
    id: `${articleId}/${predicate}`,
    articleId,
    predicate,
    object: null,
    value: null,
    at: null,
    speaker: null,
    polarity: 'AFFIRMED',
    modality: 'ACTUAL',
    explicit: true,
    edtf: '2023-03-18',
    earliest: '2023-03-18',
    latest: null,
    quote: 'Lajčák chaired the talks',
    start: 13,
    end: 37,
    sentence: 0,
    rule: 'chaired',
    confidence: 900,
    ...ends,
  }
}
