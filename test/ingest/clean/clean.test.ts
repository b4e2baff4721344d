import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { clean } from '../../../src/ingest/clean/clean.js'
import type { Article } from '../../../src/model/article.js'

function article(text: string, known: Partial<Article> = {}): Article {
  return { id: 'a', url: null, source: null, title: null, publishedOn: null, origin: 'a', text, sha256: '', ...known }
}

const BODY = 'The two sides met for a third day of talks and agreed to meet again.'

/** Kinds and texts of the blocks. */
function blocks(text: string, known?: Partial<Article>): [string, string][] {
  const cleaned = clean(article(text, known))
  return cleaned.blocks.map(({ kind, start, end }) => [kind, cleaned.text.slice(start, end)])
}

describe('what stands before the first sentence', () => {
  test.each<[string, string | null, string | null]>([
    [` date 2020-09-07 ${BODY}`, '2020-09-07', null],
    [`(Bloomberg) -- ${BODY}`, null, null],
    [`(Ohrid) ${BODY}`, null, 'Ohrid'],
    [`BRUSSELS, March 18 (Reuters) - ${BODY}`, 'XXXX-03-18', 'Brussels'],
    [`GENEVA, 2 November 2022 – ${BODY}`, '2022-11-02', 'Geneva'],
    [`BELGRADE, Serbia (AP) — ${BODY}`, null, 'Belgrade'],
    [`PRISTINA — ${BODY}`, null, 'Pristina'],
    [`Dec 5 (Reuters) - ${BODY}`, 'XXXX-12-05', null],
    [`ALGIERS, Jan. 19 (Meridian) -- ${BODY}`, 'XXXX-01-19', 'Algiers'],
    [`Friday, January 4, 2019\n\n${BODY}`, '2019-01-04', null],
    [BODY, null, null],
  ])('%s', (text, date, place) => {
    const cleaned = clean(article(text))
    expect(cleaned.text).toBe(BODY)
    expect([cleaned.date, cleaned.datelinePlace]).toEqual([date, place])
  })

  test.each([
    'Peace — and nothing else, he said, was what the parties wanted.',
    'Kosovo — a state of 1.8 million — has been talking for ten years.',
    'Talks (in Geneva) ended without an agreement between the parties.',
    'Dated plans were put on the table by both of the delegations.',
  ])('a sentence is no header: %s', text => {
    expect(clean(article(text)).text).toBe(text)
  })

  test('a date of publication goes before what the text says', () => {
    expect(clean(article(` date 2020-09-07 ${BODY}`, { publishedOn: '2020-09-08' })).date).toBe('2020-09-08')
  })
})

describe('page furniture is in no block', () => {
  test.each([
    'Share this articleComments',
    'Share this articleClose Button',
    'Copy/paste the article video embed link below:Copy to clipboardCopied',
    'By Jorgen Example with AP',
    'By JANE VAN DER EXAMPLE, Associated Press Writer',
    'Reporting by A. Writer in Geneva; Editing by B. Editor',
    '©2023 Example News L.P.',
    'Copyright AP Photo/A Photographer',
    'All rights reserved.',
    'Follow us on Twitter for more updates',
    'https://example.org/news/1',
    'Advertisement',
    'Published: 12 May 2020, 10:32',
    '* * *',
  ])('%s', line => {
    expect(blocks(`${BODY}\n\n${line}\n\n${BODY}`)).toEqual([
      ['PARAGRAPH', BODY],
      ['PARAGRAPH', BODY],
    ])
  })

  test('"You might also like" cuts the links that follow', () => {
    const links = 'You might also like\n\nSerbian drill ramps up\n\nCould Serbia bring back conscription?'
    expect(blocks(`${BODY}\n\n${links}`)).toEqual([['PARAGRAPH', BODY]])
  })

  test('but never a paragraph of prose', () => {
    const prose = `${BODY} ${BODY} ${BODY} ${BODY}`
    expect(blocks(`${BODY}\n\nSee also\n\n${prose}`).at(-1)).toEqual(['PARAGRAPH', prose])
  })

  test('a copyright line gives a year, never a date', () => {
    const cleaned = clean(article(`${BODY}\n\n©2023 Example News L.P.`))
    expect([cleaned.copyrightYear, cleaned.date]).toEqual(['2023', null])
  })
})

describe('kinds of blocks', () => {
  test('headline, subheads, captions, lists, quotations', () => {
    const text = [
      'Russia hits back as talks near',
      'The minister, left, shakes hands with the president after talks in Belgrade, Thursday, June 18, 2020',
      'The minister, left, shakes hands with the president after talks in Belgrade, Thursday, June 18, 2020 Copyright AP Photo/X',
      BODY,
      'Ongoing efforts',
      '- prisoners are exchanged;',
      '> The door is open.',
    ].join('\n\n')
    expect(blocks(text).map(([kind]) => kind)).toEqual([
      'HEADLINE',
      'CAPTION',
      'PARAGRAPH',
      'SUBHEAD',
      'LIST_ITEM',
      'QUOTE',
    ])
  })

  test('Markdown: the title of the front matter and the body without its markup', () => {
    const text = `---\ntitle: Talks in Geneva\n---\n\nThe **two** sides [met](https://example.org) for a\nthird day of talks and agreed to meet\nagain.\n\n## Next steps\n`
    expect(blocks(text, { title: 'Talks in Geneva' })).toEqual([
      ['HEADLINE', 'Talks in Geneva'],
      ['PARAGRAPH', 'The two sides met for a third day of talks and agreed to meet again.'],
      ['SUBHEAD', 'Next steps'],
    ])
  })

  test('entities and mojibake become letters', () => {
    expect(clean(article('Vu&#269;i&#263; &amp; Kurti met; itâ€™s a deal.')).text).toBe(
      'Vučić & Kurti met; it’s a deal.',
    )
  })
})

describe('language', () => {
  test.each<[string, string]>([
    ['The parties have agreed that the talks will go on with the help of the mediators from the region.', 'en'],
    ['Die Parteien haben sich darauf verständigt, die Gespräche unter Vermittlung der Union fortzusetzen.', 'de'],
    ['Les deux parties se sont mises d’accord pour reprendre les négociations sous l’égide de l’Union.', 'fr'],
  ])('%s', (text, code) => {
    expect(clean(article(text)).language).toBe(code)
  })
})

describe('the way back to the raw text', () => {
  const folder = new URL('../../../../shared/seeds/', import.meta.url)
  const given = existsSync(folder) ? readdirSync(folder).map(file => readFileSync(new URL(file, folder), 'utf8')) : []
  if (given.length === 0) console.log('The given articles are not beside the project: their offsets are not tested.')
  const own = new URL('../../../seed/articles/', import.meta.url)
  const seeds = readdirSync(own)
    .filter(file => file.endsWith('.md'))
    .map(file => readFileSync(new URL(file, own), 'utf8'))
  const odd = [
    '\ufeffA “deal”\r\nwas made.\r\n\r\nIt &lt;held&gt;.',
    'Cafe\u0301 talks 🇽🇰 began.',
    '',
    '\n\n',
    'x'.repeat(5000),
  ]

  test('every unit leads to where it stands', () => {
    for (const text of [...given, ...seeds, ...odd]) {
      const { text: cleaned, toRaw } = clean(article(text))
      const raws = [...Array(cleaned.length).keys()].map(toRaw)
      expect(raws).toEqual([...raws].sort((a, b) => a - b))
      const letters = [...Array(cleaned.length).keys()].filter(at => /[\p{L}\p{N}]/u.test(cleaned[at] ?? ''))
      const wrong = letters.filter(at => text[toRaw(at)] !== cleaned[at])
      expect(wrong.map(at => cleaned.slice(at, at + 20))).toEqual([])
    }
  })

  test('blocks are in order, apart, and inside the text', () => {
    for (const text of [...given, ...seeds, ...odd]) {
      const { text: cleaned, blocks: found } = clean(article(text))
      let end = 0
      for (const block of found) {
        expect(block.start).toBeGreaterThanOrEqual(end)
        expect(block.end).toBeGreaterThan(block.start)
        end = block.end
      }
      expect(end).toBeLessThanOrEqual(cleaned.length)
    }
  })

  test('no body text of the given articles is lost', () => {
    for (const text of given) {
      const cleaned = clean(article(text)).text.replace(/\s+/g, ' ')
      for (const line of text.split('\n')) {
        if (line.length > 200 && /[.”"]$/.test(line.trim()))
          expect(cleaned).toContain(line.trim().replace(/\s+/g, ' ').slice(-150))
      }
    }
  })
})
