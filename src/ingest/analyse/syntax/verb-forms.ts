import type { VerbForms } from './syntax.js'

/**
 * Every form of the given verbs. Particles are left out ("draw up" gives the forms of "draw").
 * @param past verbs of which only the past forms count: what else they look like are nouns ("ship", "rockets").
 * @param irregular past and participle by base form: `{ draw: ['drew', 'drawn'] }`.
 */
export function verbForms(
  lemmas: Iterable<string>,
  past: Iterable<string>,
  irregular: Readonly<Record<string, readonly string[]>>,
): VerbForms {
  const lemmaOf = new Map<string, string>()
  const participles = new Set<string>()
  for (const lemma of lemmas) {
    const verb = lemma.split(' ')[0] ?? lemma
    for (const form of forms(verb, irregular[verb])) if (!lemmaOf.has(form)) lemmaOf.set(form, verb)
    const [told, participle] = irregular[verb] ?? []
    if (participle && participle !== told && participle !== verb) participles.add(participle)
  }
  for (const lemma of past) {
    const verb = lemma.split(' ')[0] ?? lemma
    for (const form of pastForms(verb, irregular[verb]))
      if (form !== verb && !lemmaOf.has(form)) lemmaOf.set(form, verb)
  }
  return { lemmaOf, participles }
}

function forms(verb: string, irregular: readonly string[] | undefined): string[] {
  const ing = verb.endsWith('e') && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${doubled(verb)}ing`
  return [verb, third(verb), ing, ...pastForms(verb, irregular)]
}

const pastForms = (verb: string, irregular: readonly string[] | undefined): readonly string[] =>
  irregular ?? [verb.endsWith('e') ? `${verb}d` : consonantY(verb) ? `${verb.slice(0, -1)}ied` : `${doubled(verb)}ed`]

function third(verb: string): string {
  if (consonantY(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
}

const consonantY = (verb: string): boolean => /[^aeiou]y$/.test(verb)

/** "plan" → "plann", "refer" → "referr"; verbs stressed elsewhere keep one: "visit", "broker". */
function doubled(verb: string): string {
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) || /(?:fer|mit|cur|bel|pel|trol)$/.test(verb)
    ? verb + verb.slice(-1)
    : verb
}
