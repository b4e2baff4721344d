import { describe, expect, test } from 'vitest'
import { findDates } from '../../../src/ingest/analyse/dates/dates.js'
import { splitSentences } from '../../../src/ingest/analyse/sentences.js'
import { clean } from '../../../src/ingest/clean/clean.js'

/** EDTF of every date expression of a text. */
function dates(text: string, publishedOn: string | null): string[] {
  const article = { id: 'a', url: null, source: null, title: null, publishedOn, origin: 'a', text, sha256: '' }
  const cleaned = clean(article)
  return findDates(cleaned, splitSentences(cleaned), publishedOn).map(({ edtf }) => edtf)
}

/** 2020-09-07 is a Monday. */
describe('counted from the day of publication', () => {
  test.each<[string, string[]]>([
    ['Talks resumed in Brussels on Monday.', ['2020-09-07']],
    ['They met late on Friday.', ['2020-09-04']],
    ['The ceasefire is due to take effect on Friday.', ['2020-09-11']],
    ['They will meet again next Monday.', ['2020-09-14']],
    ['The envoy is to fly to Kampala on Friday.', ['2020-09-11']],
    ['The envoy was to leave for Athens on Friday.', ['2020-09-11']],
    ['They met on New Year’s Day.', ['2020-01-01']],
    ['They met on Christmas Eve.', ['2019-12-24']],
    ['They spoke yesterday.', ['2020-09-06']],
    ['Experts met over the weekend.', ['2020-09-05/2020-09-06']],
    ['A round was held last week.', ['2020-08-31/2020-09-06']],
    ['The plan was shown this week.', ['2020-09-07/2020-09-13']],
    ['They had met last month.', ['2020-08']],
    ['The envoy was appointed last year.', ['2019']],
    ['They met in July.', ['2020-07']],
    ['The truce was signed in December.', ['2019-12']],
    ['The parties signed on June 27.', ['2020-06-27']],
    ['A summit will be held on October 3.', ['2020-10-03']],
    ['It was agreed on Friday, October 4.', ['2019-10-04']],
    ['The war ended 25 years ago.', ['1995']],
    ['The treaty is of 18 March 1999.', ['1999-03-18']],
    ['They met from 8 to 12 May 2001.', ['2001-05-08/2001-05-12']],
    ['The round of 27-28 February failed.', ['2020-02-27/2020-02-28']],
    ['Talks began in March 2011.', ['2011-03']],
    ['The war of 1998-99 was ended in 1999.', ['1998/1999', '1999']],
    ['In the 1990s the region was at war.', ['199X']],
    ['It was founded at the end of December.', ['2019-12']],
    ['They signed it this morning.', ['2020-09-07']],
    ['They signed it last night.', ['2020-09-06']],
    ['They met in June last year and in March this year.', ['2019-06', '2020-03']],
    ['They met in early May.', ['2020-05']],
    ['It lasted from February 4–11, 1945.', ['1945-02-04/1945-02-11']],
    ['They met between 3 and 5 April.', ['2020-04-03/2020-04-05']],
    ['They signed on the night of 3 April.', ['2020-04-03']],
    ['They signed on Christmas Eve 1814.', ['1814-12-24']],
    ['They met the day before yesterday.', ['2020-09-05']],
    // what is over lies behind, what is due ahead
    ['They met in November.', ['2019-11']],
    ['A third round is due in November.', ['2020-11']],
    ['Since October they have met nine times.', ['2019-10']],
    ['The truce begins on Saturday.', ['2020-09-12']],
    ['A third round, due in November, was put off.', ['2020-11']],
    ['A third round, due in June, was put off.', ['2020-06']],
    ['Omar got them to sign a ceasefire on August 27.', ['2020-08-27']],
    ['The talks ended without a deal, leaving voters to decide on 24 October.', ['2020-10-24']],
    ['The envoy flies to Nicosia on Friday.', ['2020-09-11']],
    ['The accord provides for a ceasefire from December 30.', ['2020-12-30']],
    // counted from the date before
    ['They met on April 3 in Rome. That evening they signed.', ['2020-04-03', '2020-04-03']],
    ['They met on April 3. The next morning they left.', ['2020-04-03', '2020-04-04']],
    ['They met on April 3. A week later they met again.', ['2020-04-03', '2020-04-06/2020-04-12']],
    ['They signed it in March 2001 and met again that August.', ['2001-03', '2001-08']],
    ['They initialled it on May 1 and signed it the following day.', ['2020-05-01', '2020-05-02']],
    ['They met on April 3. Two days later they signed.', ['2020-04-03', '2020-04-05']],
    ['They met in 1994. A year later they met again.', ['1994', '1995']],
    // no "per", "men" or "met" by its first letters
    ['In 1987 Peru and Chile signed a pact.', ['1987']],
    ['In 1978 Menachem Begin signed.', ['1978']],
    ['In 1983 Metropolitan Ioann mediated.', ['1983']],
    ['They met in March 1994. In August of the same year they signed.', ['1994-03', '1994-08']],
  ])('%s', (text, expected) => {
    expect(dates(text, '2020-09-07')).toEqual(expected)
  })

  test.each([
    'They talked for 12 hours.',
    'He will speak in a second.',
    'The delegations sat down and the troops march on.',
    'The Good Friday Agreement holds.',
    'May said that she may resign.',
    'Some 2000 people marched and 1500 soldiers watched.',
    'Resolution 1244 stands, and so do $2000 of damage.',
    'Three days later they left.',
    'The following day they left.',
    'They left the day before the summit.',
  ])('no date: %s', text => {
    expect(dates(text, '2020-09-07')).toEqual([])
  })
})

describe('what the text does not fix is not invented', () => {
  test.each<[string, string[]]>([
    ['They met on Monday.', []],
    ['They met last month.', []],
    ['They met on February 27.', ['XXXX-02-27']],
    ['They met in March.', ['XXXX-03']],
    ['They met in March 2013.', ['2013-03']],
  ])('%s', (text, expected) => {
    expect(dates(text, null)).toEqual(expected)
  })

  test('of a dateline without a year the day counts, and no weekday', () => {
    const text = 'They signed it today. They had met last night and on Monday.'
    expect(dates(text, 'XXXX-03-01')).toEqual(['XXXX-03-01', 'XXXX-02-28', 'XXXX-03'])
  })

  test('a month of publication gives no weekday', () => {
    expect(dates('They met on Monday.', '2023-03')).toEqual(['2023-03'])
  })

  test('the day in a caption fixes the weekdays', () => {
    const caption = 'The minister, left, shakes hands with the president in Belgrade, Thursday, June 18, 2020'
    expect(dates(`${caption}\n\nOn Thursday they met. They will meet on June 27.`, null)).toEqual([
      '2020-06-18',
      '2020-06-18',
      '2020-06-27',
    ])
  })

  test('a copyright line gives the year', () => {
    expect(dates('They met on February 27.\n\n©2023 Example News', null)).toEqual(['2023-02-27'])
  })

  test('"last month" and the only day that is named fix the month of writing', () => {
    expect(
      dates('Talks broke down last month. The meeting on February 27 failed. They met on Saturday.', null),
    ).toEqual(['XXXX-02', 'XXXX-02-27', 'XXXX-03'])
  })
})

test('bounds of a date are days, and unknown without a year', () => {
  const article = { id: 'a', url: null, source: null, title: null, publishedOn: null, origin: 'a', sha256: '' }
  const cleaned = clean({ ...article, text: 'They met on March 3, in February 2020, in 1998-99 and in the 1990s.' })
  const found = findDates(cleaned, splitSentences(cleaned), null)
  expect(found.map(({ earliest, latest }) => [earliest, latest])).toEqual([
    [null, null],
    ['2020-02-01', '2020-02-29'],
    ['1998-01-01', '1999-12-31'],
    ['1990-01-01', '1999-12-31'],
  ])
})

/** 2020-09-07 is a Monday. */
describe('counted from the day of the dateline', () => {
  test.each<[string, string[]]>([
    ['ROME, Sept. 6 (Example) – The two signed the accord today.', ['2020-09-06']],
    ['ROME, September 6 — They had met on Friday.', ['2020-09-04']],
    ['Rome, Saturday (Example) – They signed the accord yesterday.', ['2020-09-04']],
    // printed on the day, or too long ago to be the day on which it was written
    ['ROME, Sept. 7 (Example) – They signed the accord today.', ['2020-09-07']],
    ['ROME, May 6 (Example) – They signed the accord today.', ['2020-09-07']],
  ])('%s', (text, expected) => {
    expect(dates(text, '2020-09-07')).toEqual(expected)
  })
})

describe('a story goes on in the year in which it began', () => {
  test.each<[string, string[]]>([
    [
      'In April 1935 both accepted. Their ministers met in May. A truce was signed on 12 June.',
      ['1935-04', '1935-05', '1935-06-12'],
    ],
    ['They went to war in October 1940. In January Japan offered its help.', ['1940-10', '1941-01']],
    ['On 3 March 1918 they signed. Ukraine had signed on 9 February.', ['1918-03-03', '1918-02-09']],
    ['The round closed on 7 May 1951. On the 28th they met again.', ['1951-05-07', '1951-05-28']],
    [
      'He died on 6 April 1994. On 12 April they left, and the next day talks began.',
      ['1994-04-06', '1994-04-12', '1994-04-13'],
    ],
    // told in passing, or of now
    ['The border, which was closed in May 1993, was opened on 3 June.', ['1993-05', 'XXXX-06-03']],
    ['Under the treaty of 12 May 1993 they met on 3 June.', ['1993-05-12', 'XXXX-06-03']],
    ['They met in October 1940. They will meet in January.', ['1940-10', 'XXXX-01']],
  ])('%s', (text, expected) => {
    expect(dates(text, null)).toEqual(expected)
  })

  test.each<[string, string[]]>([
    ['In 1991 he brokered a swap. The first came home on 8 May.', ['1991', '1991-05-08']],
    ['In 1991 they fought a war. On 1 September they met.', ['1991', '2020-09-01']],
    ['They fought a war in October 2013. On 30 August they met.', ['2013-10', '2020-08-30']],
  ])('written in September 2020: %s', (text, expected) => {
    expect(dates(text, '2020-09-07')).toEqual(expected)
  })
})
