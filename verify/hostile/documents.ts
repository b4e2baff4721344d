/** GraphQL documents that are meant to do harm, as bodies of requests. */
import type { Chance } from '../../bench/chance.js'
import { INJECTIONS } from './corpus.js'

export interface Hostile {
  readonly kind: string
  /** What is sent, as JSON. */
  readonly body: string
}

type Make = (random: Chance) => string | object

const many = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join(' ')

/** From a few to very many; the few are the more frequent. */
const some = (random: Chance, most: number): number => 1 + Math.floor(most ** random.number())

const nested = (depth: number, open: string, inner: string, close: string): string =>
  `${open.repeat(depth)}${inner}${close.repeat(depth)}`

const MAKERS: Readonly<Record<string, Make>> = {
  'deep selections': random => {
    const [open, close] = random.of([
      ['{ events { nodes ', '} }'],
      ['{ ... ', '}'],
      ['{ ... on Query ', '}'],
    ] as const)
    return nested(some(random, 20_000), open, '{ __typename }', close)
  },
  'deep lists': random => `{ events(first: ${nested(some(random, 20_000), '[', '1', ']')}) { totalCount } }`,
  'deep objects': random => {
    const key = random.of(['and: [', 'not: ', 'or: ['])
    const list = key.endsWith('[')
    return `{ events(where: ${nested(some(random, 5000), `{ ${key}`, list ? '' : '{}', list ? '] }' : ' }')}) { totalCount } }`
  },
  'deep types of variables': random => `query ($v: ${nested(some(random, 10_000), '[', 'String', ']')}) { __typename }`,
  'wide selections': random => `{ ${many(some(random, 20_000), at => `f${at}`)} }`,
  'the same field over and over': random => `{ ${'events(first: 1) { nodes { id } } '.repeat(some(random, 4000))} }`,
  'fields that may conflict': random => {
    const count = some(random, 1500)
    return `{ events(first: 1) { nodes { ${many(count, at => `a${at % 7}: ${random.of(['title', 'id', 'date'])}`)} } } }`
  },
  'alias bombs': random => {
    const field = random.of([
      'stats { __typename }',
      'events(first: 200) { nodes { id } }',
      'network { nodes { id } }',
      '__typename',
    ])
    return `{ ${many(some(random, 4000), at => `a${at}: ${field}`)} }`
  },
  'directive bombs': random => {
    const directive = random.of(['@include(if: true) ', '@skip(if: false) ', '@nothing ', '@deprecated '])
    return `{ stats ${directive.repeat(some(random, 5000))}{ __typename } }`
  },
  'cyclic fragments': random => {
    const count = some(random, 500)
    return `{ ...f0 } ${many(count, at => `fragment f${at} on Query { ...f${(at + 1) % count} }`)}`
  },
  'fragments that double': random => {
    const count = some(random, 60)
    return `{ ...f0 } ${many(count, at => `fragment f${at} on Query { a: __typename ...f${at + 1} ...f${at + 1} }`)} fragment f${count} on Query { __typename }`
  },
  'fragments that nest and conflict': random => {
    const count = some(random, 40)
    return `{ events(first: 1) { nodes { ...f0 ...g0 } } } ${many(
      count,
      at => `fragment f${at} on Event { mediators { nodes { ... on Person { events { nodes { ...f${(at + 1) % count} } } } } } }
        fragment g${at} on Event { mediators { nodes { ... on Person { events { nodes { ...g${(at + 1) % count} } } } } } }`,
    )}`
  },
  'unused and unknown fragments': random =>
    `{ ...nowhere ${many(some(random, 2000), at => `...n${at}`)} } ${many(some(random, 300), at => `fragment u${at} on Query { __typename }`)}`,
  'introspection within introspection': random =>
    `{ __schema { types ${nested(some(random, 40), '{ fields { type ', '{ name }', '} }')} } }`,
  'costly and valid': random => {
    const first = random.of([200, 100])
    return `{ events(first: ${first}) { nodes { mediators(first: ${first}) { nodes { ... on Person { events(first: ${first}) { nodes { parties(first: ${first}) { nodes { name } } } } } } } } } }`
  },
  'huge variables': random => ({
    query: 'query ($v: String!) { complete(prefix: $v, first: 5) { id } }',
    variables: { v: random.of(['x', '\u{1f600}', 'ž', '%', "'"]).repeat(some(random, 400_000)) },
  }),
  'long lists of variables': random => ({
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: { ids: Array.from({ length: some(random, 60_000) }, (_, at) => `event:${at}`) },
  }),
  'deep variables': random => ({
    query: 'query ($w: EventWhere) { events(where: $w) { totalCount } }',
    variables: { w: JSON.parse(nested(some(random, 2000), '{"not":', '{}', '}')) },
  }),
  'variables of other types': random => ({
    query: 'query ($n: Int, $t: String!) { events(first: $n) { totalCount } complete(prefix: $t) { id } }',
    variables: {
      n: random.of([-1, 1.5, '1', [], {}, 2 ** 40, true, null]),
      t: random.of([1, null, {}, [], ['x'], true]),
    },
  }),
  'names of prototypes': random =>
    random.of([
      '{"query":"query ($v: EventWhere) { events(where: $v) { totalCount } }","variables":{"v":{"__proto__":{"x":1}}}}',
      '{"query":"{ __typename }","variables":{"__proto__":null},"__proto__":{"query":"x"}}',
      '{"query":"{ __typename }","operationName":"__proto__"}',
      '{"query":"{ constructor hasOwnProperty __proto__ toString }"}',
      '{"query":"{ __typename }","extensions":{"persistedQuery":{"sha256Hash":"__proto__"}}}',
    ]),
  'numbers out of range': random =>
    `{ events(first: ${random.of(['99999999999', '-1', '0', '1e999', '2147483648', '1.5', '007', '--1'])}) { totalCount } }`,
  'wrong cursors': random => ({
    query: 'query ($c: String) { events(first: 2, after: $c) { nodes { id } } }',
    variables: { c: random.of([...INJECTIONS, Buffer.from('["x"]').toString('base64'), 'bnVsbA==', 'W10=', 'e30=']) },
  }),
  'cut off': random => {
    const whole =
      '{ events(first: 2, where: { title: { contains: """talks""" } }) { nodes { id title @include(if: true) } } }'
    return whole.slice(0, random.below(whole.length))
  },
  'characters at random': random =>
    Array.from({ length: some(random, 3000) }, () =>
      random.of([
        '{',
        '}',
        '(',
        ')',
        '"',
        '"""',
        '\\',
        '$',
        '@',
        '...',
        '\u0000',
        '\ufeff',
        '\ud800',
        '#',
        ',',
        'a',
        '1',
        '\n',
        ' ',
      ]),
    ).join(''),
  'many operations': random => ({
    query: many(some(random, 500), at => `query q${at} { __typename }`),
    ...(random.below(2) ? { operationName: random.of(['q0', 'nothing', '']) } : {}),
  }),
  'writing without a key for it': random =>
    random.of([
      'mutation { merge(one: "a", other: "b") { id } }',
      'mutation { revert(decision: "x") { id } }',
      'mutation { assert(subject: "Serbia", predicate: SUPPORTS, object: "Kosovo") { id } }',
      `mutation { ${many(40, at => `m${at}: deleteArticle(id: "article:${at}")`)} }`,
    ]),
  'subscriptions where none can be': random =>
    random.of([
      'subscription { claimAdded { id } eventUpdated(id: "x") { id } }',
      'subscription { ingestion(id: "x") { state } }',
    ]),
  'regular expressions that take long': random => ({
    query: 'query ($v: String!) { search(query: $v, first: 3) { nodes { __typename } } complete(prefix: $v) { id } }',
    variables: { v: random.of(['a', '(', '*', '"', ' ', '-', '\u0301', '~']).repeat(some(random, 100_000)) },
  }),
}

/** A hostile body by chance. */
export function hostileDocument(random: Chance): Hostile {
  const [kind, make] = random.of(Object.entries(MAKERS))
  const made = make(random)
  if (typeof made === 'object') return { kind, body: JSON.stringify(made) }
  return { kind, body: kind === 'names of prototypes' ? made : JSON.stringify({ query: made }) }
}
