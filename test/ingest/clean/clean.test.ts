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
    [`KAMPALA, June 2.—${BODY}`, 'XXXX-06-02', 'Kampala'],
    [`GENEVA, 2 November 2022 – ${BODY}`, '2022-11-02', 'Geneva'],
    [`BELGRADE, Serbia (AP) — ${BODY}`, null, 'Belgrade'],
    [`PRISTINA — ${BODY}`, null, 'Pristina'],
    [`Dec 5 (Reuters) - ${BODY}`, 'XXXX-12-05', null],
    [`ALGIERS, Jan. 19 (Meridian) -- ${BODY}`, 'XXXX-01-19', 'Algiers'],
    [`JAKARTA (Sample Post/ANN): ${BODY}`, null, 'Jakarta'],
    [`Moscow, 27 June: ${BODY}`, 'XXXX-06-27', 'Moscow'],
    [`BRASILIA. ${BODY}`, null, 'Brasilia'],
    [`RIMBO, Sweden/ADEN (Reuters) - ${BODY}`, null, 'Rimbo'],
    [`WASHINGTON, Sept. 18 (UPI) _ ${BODY}`, 'XXXX-09-18', 'Washington'],
    [`COLOMBO, Friday (Sample Wire) —${BODY}`, null, 'Colombo'],
    [`17:40 GMT ${BODY}`, null, null],
    [`Geneva, 12 March 2001\n\n${BODY}`, '2001-03-12', null],
    [`b1417 12/29/96 21:40\n\nGENEVA, Dec. 29 (AP) -- ${BODY}`, '1996-12-29', 'Geneva'],
    [`GENEVA (AP) -- ${BODY}\nAP-NY-11-20-94 1235EST`, '1994-11-20', 'Geneva'],
    [`Posted 30 Aug 2001 at 4:13pm\n\n${BODY}`, '2001-08-30', null],
    [`Last Updated: Saturday, 26 August 2006, 15:50 GMT 16:50 UK\n\n${BODY}`, '2006-08-26', null],
    [`December 13, 2018 / 1:25 PM / Updated 5 years ago\n\n${BODY}`, '2018-12-13', null],
    [`Daily file 27.06.97\n\n${BODY}`, '1997-06-27', null],
    // May it be April or March? Nothing says.
    [`b1417 3/4/96 21:40\n\n${BODY}`, null, null],
    [`By GNS | Bissau | Published 11/09/2016 at 18:40 GMT\n\n${BODY}`, '2016-09-11', null],
    [`Updated 9/11/2016 4:05 PM EDT\n\n${BODY}`, '2016-09-11', null],
    [`Friday, January 4, 2019\n\n${BODY}`, '2019-01-04', null],
    [`Wednesday, June 2, 1976                    Price 6p\n\n${BODY}`, '1976-06-02', null],
    [`No. 41,207 | Saturday 3 May 1980 | 15 cents\n\n${BODY}`, '1980-05-03', null],
    [`THE SAMPLE EVENING POST, June 2, 1976\n\n${BODY}`, '1976-06-02', null],
    [`UNITED NATIONS     Press Release SG/ABC/14     14 April 1988\n\n${BODY}`, '1988-04-14', null],
    [`LAGOS, TUESDAY, JUNE 2, 1976\n\n${BODY}`, '1976-06-02', null],
    [`Geneva, Switzerland, 12 March 2001\n\n${BODY}`, '2001-03-12', null],
    [`By our own reporter in Sampleville, 16th October 2000\n\n${BODY}`, '2000-10-16', null],
    [
      `By Ana Primerova    Wed 31 Aug 2011 23.58 BST    Last modified on Thu 1 Sep 2011 07.10 BST\n\n${BODY}`,
      '2011-08-31',
      null,
    ],
    [`Posted by J. R. Beispiel on May 3, 2011 at 5:12 pm\n\n${BODY}`, '2011-05-03', null],
    [`   by Ana Primerova\n   LOME, July 7, 1999 (GNS) - ${BODY}`, '1999-07-07', 'Lome'],
    [`Ana Primerova in Geneva, Tuesday 3 May 2016\n\n${BODY}`, '2016-05-03', null],
    [`May 3, 2011 by Ana Primerova\n\n${BODY}`, '2011-05-03', null],
    [`Office of the Spokesman, Ministry of Foreign Affairs, May 3, 1997\n\n${BODY}`, '1997-05-03', null],
    [`Text of report by Radio Sample, in English, 1530 gmt 3 May 97\n\n${BODY}`, '1997-05-03', null],
    [`Oslo / Geneva, 3 May 1997\n\n${BODY}`, '1997-05-03', null],
    // a communiqué is dated at its foot
    [`${BODY}\n\nGeneva, 12 March 2001`, '2001-03-12', null],
    [`GENEVA, MAY 3\n\n${BODY}`, 'XXXX-05-03', 'Geneva'],
    [`ADDIS ABABA, 3rd May (SNA) — ${BODY}`, 'XXXX-05-03', 'Addis Ababa'],
    [`GENEVA — May 3, 1993 — ${BODY}`, '1993-05-03', 'Geneva'],
    [`GENEVA, Switzerland (May 3, 1993) - ${BODY}`, '1993-05-03', 'Geneva'],
    [`(GENEVA, 3 May 1993) ${BODY}`, '1993-05-03', 'GENEVA'],
    [`(3 May 1993) ${BODY}`, '1993-05-03', null],
    [`SWR World Service script, 3 May 1993, 1800 GMT\n\n${BODY}`, '1993-05-03', null],
    [`The Sample Monitor, Vol. 12, No. 34 (3 May 1993)\n\n${BODY}`, '1993-05-03', null],
    [`03.05.1993, 17:20 Uhr\n\n${BODY}`, '1993-05-03', null],
    [`${BODY}\nAFN jl/kk 030815 GMT MAY 93`, '1993-05-03', null],
    [`${BODY}\n\nThis article first appeared on 3 May 1993.`, '1993-05-03', null],
    [BODY, null, null],
  ])('%s', (text, date, place) => {
    const cleaned = clean(article(text))
    expect(cleaned.text).toBe(BODY)
    expect([cleaned.date, cleaned.datelinePlace]).toEqual([date, place])
  })

  test.each([
    'Peace — and nothing else, he said, was what the parties wanted.',
    'Kosovo — a state of 1.8 million — has been talking for ten years.',
    'NATO–Russia talks went on for a third day without a word to the press.',
    'The report was published on 12 May 2001 by both of the delegations to the talks.',
    'NATO: it was the alliance that both of the delegations had called for help.',
    'Talks (in Geneva) ended without an agreement between the parties.',
    'Dated plans were put on the table by both of the delegations.',
  ])('a sentence is no header: %s', text => {
    expect(clean(article(text)).text).toBe(text)
  })

  test.each([
    ['Lusaka Protocol | 20 November 1994'],
    ['Peace Treaty of Sampleville, 3 May 1815'],
    ['By Tuesday, June 2, 1976'],
    ['Coup in Mali, 22 March 2012'],
    ['From the ceasefire of 2 June 1976'],
    ['Kenya signs a deal with the rebels, 3 May 2008'],
  ])('a heading is no stamp: %s', heading => {
    const cleaned = clean(article(`${heading}\n\n${BODY}`))
    expect([cleaned.date, cleaned.text]).toEqual([null, `${heading}\n${BODY}`])
  })

  test.each<[string, string]>([
    ['*Sample Institute · Policy Brief 41 · February 8, 2019*', '2019-02-08'],
    ['**Institute for Sampling – Note 2016/17 – 29 August 2016**', '2016-08-29'],
    ['The talks go on\n\nFrom Sam Sample\nManagua, Dec 27', 'XXXX-12-27'],
  ])('a line by itself: %s', (line, date) => {
    expect(clean(article(`${line}\n\n${BODY}`)).date).toBe(date)
  })

  test("a wire's stamp below the text", () => {
    expect(clean(article(`GENEVA, March 2 (Sample) - ${BODY}\n\n(c) Sample News 1994\n03-02-94 1912EST`)).date).toBe(
      '1994-03-02',
    )
  })

  test('a bare date inside the text is a heading of it', () => {
    expect(clean(article(`${BODY}\n\n12 March 2001\n\n${BODY}`)).date).toBeNull()
  })

  test('the name of a paper, set apart by dashes, is no dateline', () => {
    const cleaned = clean(article(`SAMPLE SUNDAY MAIL   -   Islands & Provinces   -   issue 214\n\n${BODY}`))
    expect(cleaned.datelinePlace).toBeNull()
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
    'By Ana Primerova, Geneva bureau',
    'Sample Press writers Ana Primerova and Jan Beispiel contributed to this report.',
    'Home | News | Europe | Live radio',
    'Talks resume  »  World  »  The Sample Ledger',
    'We use cookies to give you the best experience. Read our policy.',
    'Sign up for our daily newsletter and get the news in your inbox',
    'Read more: Why the conflict will not thaw by itself',
    'Image source, Getty Images',
    '4 MIN READ',
    '12 comments',
    'Tags: talks, Geneva',
    'From SampleWiki, the news source you can edit',
    'Jump to: navigation, search',
    '[[File:Hall.jpg|thumb|300px|The hall. Image: A. Keller.]]',
    '[edit]',
    'Category: October 11, 2009 | Published',
    '(Reissued as received. For information media.)',
    'AP-NY-11-20-94 1235EST',
    'str/gd/nb',
    '[…] Continue reading ↓',
    'Our Standards: The Sample Trust Principles.',
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

  test.each([
    'Listen to the people, he told the delegates when the talks broke up again.',
    'Home is where we want to go, said one of the refugees in the camp.',
    'More than 300 people were at the ceremony that ended the war.',
    'Sources close to the talks said that both sides would sign.',
    'By then both delegations had left the hall and the city.',
    'From Geneva the two delegations will go on to New York.',
    'Also present were the envoys of four neighbouring states.',
  ])('no furniture: %s', line => {
    expect(blocks(`${BODY}\n\n${line}`).at(-1)).toEqual(['PARAGRAPH', line])
  })

  test('links below a heading go, and the article after them stays', () => {
    const links = 'Related articles\n\n* 2 September 2009: Envoy unveils plan\n\n* 23 April 2009: Talks near'
    const prose = `${BODY} ${BODY} ${BODY} ${BODY}`
    expect(blocks(`${links}\n\n${prose}`)).toEqual([['PARAGRAPH', prose]])
  })

  test("a reporter's name behind the last full stop", () => {
    expect(blocks(`${BODY} (Jan Beispiel)`)).toEqual([['PARAGRAPH', BODY]])
    expect(blocks(`${BODY} (Editing by Jan Beispiel)`)).toEqual([['PARAGRAPH', BODY]])
  })

  test.each([
    'Sam Sample reports from Geneva',
    'From our special envoy, Sam Sample',
    '[Download PDF] [Cite this]',
    '(c) Sample News 1994',
    "; Sources\n* Sam Sample. \"Truce\" — ''Sample Herald'', March 8, 2008",
  ])('%s', line => {
    expect(clean(article(`${BODY}\n\n${line}`)).text).toBe(BODY)
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

  test.each([
    'The treaty. On 21 July the foreign ministers, Sam Sample and\nBridget Example, signed it.',
    'The conference proper opened in the Argentine capital on 1\nJuly 1935 under Sam Sample.',
    'The ministers of both countries met in the old town of Sample,\nGeneva reported.',
  ])('a line that hangs goes on: %s', text => {
    expect(blocks(text)).toEqual([['PARAGRAPH', text.replace('\n', ' ')]])
  })

  test('short lines of a wire report are one paragraph, a line set in begins the next', () => {
    const wire = `   The two sides met for a third day of talks with the help of the UN\nenvoy. His Kenyan and Chadian helpers, Jan Beispiel and\nAna Primerova, came too.\n   They agreed to meet again in Geneva when the leaders have been\ntold of the plan.`
    expect(blocks(wire)).toEqual([
      [
        'PARAGRAPH',
        'The two sides met for a third day of talks with the help of the UN envoy. His Kenyan and Chadian helpers, Jan Beispiel and Ana Primerova, came too.',
      ],
      ['PARAGRAPH', 'They agreed to meet again in Geneva when the leaders have been told of the plan.'],
    ])
  })

  test('entities and mojibake become letters', () => {
    expect(clean(article('Vu&#269;i&#263; &amp; Kurti met; itâ€™s a deal.')).text).toBe(
      'Vučić & Kurti met; it’s a deal.',
    )
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
