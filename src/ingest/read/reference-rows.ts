import { z } from 'zod'

/**
 * What a row of seed/reference may hold as it is written: rows name each other (`of: Serbia`), lists and nulls may be left out.
 * The loader makes ids of the names.
 */

const text = z.string().min(1)
const texts = z.array(text).default([])
const nullableText = text.nullable().default(null)
const qid = z
  .string()
  .regex(/^Q[1-9]\d*$/, 'expected a Wikidata id such as Q403')
  .nullable()
  .default(null)

const DAY = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** A year, month or day; YAML reads a bare year as a number. */
const partialDate = z
  .union([z.number(), z.string()])
  .transform(String)
  .refine(date => DAY.test(date), 'expected YYYY, YYYY-MM or YYYY-MM-DD')
  .nullable()
  .default(null)

const period = { from: partialDate, to: partialDate }

const interval = z
  .string()
  .refine(value => {
    const [start = '', end = '', ...rest] = value.split('/')
    return rest.length === 0 && DAY.test(start) && (end === '..' || DAY.test(end))
  }, 'expected an interval such as 1918-12-01/2003-02-04, or 1994/.. when it has no end')
  .nullable()
  .default(null)

export const organizationText = z.strictObject({
  name: text,
  qid,
  type: text,
  recognition: nullableText,
  seat: nullableText,
  parent: nullableText,
  countries: texts,
  existed: interval,
  demonyms: texts,
  aliases: texts,
  acronyms: texts,
})

export const placeText = z.strictObject({
  name: text,
  qid,
  type: text,
  within: nullableText,
  stateOf: nullableText,
  aliases: texts,
})

/** [title, organization, from, to] */
const office = z
  .tuple([text, text, partialDate.optional(), partialDate.optional()])
  .transform(([title, of, from, to]) => ({ title, of, from: from ?? null, to: to ?? null }))

export const personText = z.strictObject({
  name: text,
  qid,
  surname: nullableText,
  aliases: texts,
  offices: z.array(office).default([]),
})

export const titleText = z.strictObject({
  title: text.refine(title => title === title.toLowerCase(), 'expected lower case'),
  variants: z.array(text.refine(variant => variant === variant.toLowerCase(), 'expected lower case')).default([]),
  rank: z.enum([
    'HEAD_OF_STATE',
    'HEAD_OF_GOVERNMENT',
    'FOREIGN_MINISTER',
    'MINISTER',
    'ENVOY',
    'LEADER',
    'MILITARY',
    'OTHER',
  ]),
  represents: z.boolean().default(false),
})

export const processText = z.strictObject({
  name: text,
  qid,
  aliases: texts,
  parties: z.array(text).min(2),
  mediators: texts,
  ...period,
})

export type OrganizationText = z.infer<typeof organizationText>
export type PlaceText = z.infer<typeof placeText>
export type PersonText = z.infer<typeof personText>
export type ProcessText = z.infer<typeof processText>
