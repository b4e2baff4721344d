import { describe, expect, test } from 'vitest'
import { offices, read } from './read.js'

/** Class by class, how English gives somebody an office: one row for what a class of constructions has in common. */
const table = (rows: [string, string[]][]) =>
  test.each(rows)('%s', (text, expected) => {
    expect(offices(read(text)).sort()).toEqual([...expected].sort())
  })

describe('when an office is held', () => {
  table([
    ["Kenya's president since 2010, Jan Beispiel, left.", ['Jan Beispiel | president | Kenya']],
    [
      'Jan Beispiel, until recently foreign minister of Kenya, left.',
      ['Jan Beispiel | former foreign minister | Kenya'],
    ],
    [
      "Jan Beispiel, until last year Kenya's foreign minister, left.",
      ['Jan Beispiel | former foreign minister | Kenya'],
    ],
    ['Jan Beispiel was sworn in on Monday as president of Kenya.', ['Jan Beispiel | president | Kenya']],
    ['Jan Beispiel took over the presidency of Kenya in May.', ['Jan Beispiel | president | Kenya']],
    ['Jan Beispiel assumed the presidency of the African Union in May.', ['Jan Beispiel | president | African Union']],
    ['Jan Beispiel assumed the chair of the African Union in May.', ['Jan Beispiel | chair | African Union']],
    [
      'Ana Primerova was succeeded as president of Kenya by Jan Beispiel.',
      ['Jan Beispiel | president | Kenya', 'Ana Primerova | former president | Kenya'],
    ],
    [
      'Kenyan president Ana Primerova appointed Jan Beispiel foreign minister.',
      ['Ana Primerova | president | Kenya', 'Jan Beispiel | foreign minister | Kenya'],
    ],
    [
      'The UN secretary-general appointed Jan Beispiel his special envoy.',
      ['Jan Beispiel | special envoy | United Nations'],
    ],
    ['The United Nations has a new envoy, Jan Beispiel.', ['Jan Beispiel | envoy | United Nations']],
    ['Jan Beispiel was ousted as president of Kenya.', ['Jan Beispiel | former president | Kenya']],
    [
      "Jan Beispiel, Kenya's foreign minister, was replaced by Ana Primerova.",
      ['Jan Beispiel | foreign minister | Kenya', 'Ana Primerova | foreign minister | Kenya'],
    ],
    [
      "Jan Beispiel, who succeeded Ana Primerova as Kenya's foreign minister, left.",
      ['Jan Beispiel | foreign minister | Kenya', 'Ana Primerova | former foreign minister | Kenya'],
    ],
    [
      'Jan Beispiel, who followed Ana Primerova as UN envoy, left.',
      ['Jan Beispiel | envoy | United Nations', 'Ana Primerova | former envoy | United Nations'],
    ],
    [
      "Ana Primerova, Jan Beispiel's predecessor as UN envoy, left.",
      ['Ana Primerova | former envoy | United Nations', 'Jan Beispiel | envoy | United Nations'],
    ],
  ])
})

describe('more offices of one', () => {
  table([
    [
      'Jan Beispiel, who is both president of Kenya and chairman of the African Union, left.',
      ['Jan Beispiel | president | Kenya', 'Jan Beispiel | chairman | African Union'],
    ],
    [
      "Jan Beispiel, the Secretary-General's Special Representative for West Africa and Chairman of the Zembla Commission, left.",
      ['Jan Beispiel | Special Representative | United Nations', 'Jan Beispiel | Chairman | Zembla Commission'],
    ],
    [
      'Jan Beispiel, the UN envoy for Chad and chairman of the Zembla Commission, left.',
      ['Jan Beispiel | envoy | United Nations', 'Jan Beispiel | chairman | Zembla Commission'],
    ],
    [
      "Jan Beispiel, Kenya's premier, leader of the Zembla Party and current chairman of the African Union, left.",
      [
        'Jan Beispiel | premier | Kenya',
        'Jan Beispiel | leader | Zembla Party',
        'Jan Beispiel | chairman | African Union',
      ],
    ],
  ])
})

describe('several holders', () => {
  table([
    [
      "Kenya's Foreign Minister, Jan Beispiel, and Chad's, Ana Primerova, signed.",
      ['Jan Beispiel | Foreign Minister | Kenya', 'Ana Primerova | Foreign Minister | Chad'],
    ],
    [
      'Kenya and Chad agreed. The accord was signed by the foreign ministers of the two countries, Jan Beispiel and Ana Primerova.',
      ['Jan Beispiel | foreign minister | Kenya', 'Ana Primerova | foreign minister | Chad'],
    ],
    [
      'Kenya and Chad agreed. The two foreign ministers, Jan Beispiel and Ana Primerova, signed.',
      ['Jan Beispiel | foreign minister | Kenya', 'Ana Primerova | foreign minister | Chad'],
    ],
    [
      'US envoys Jan Beispiel and Ana Primerova left.',
      ['Jan Beispiel | envoy | United States', 'Ana Primerova | envoy | United States'],
    ],
    [
      'The US envoys - Jan Beispiel and Ana Primerova - left.',
      ['Jan Beispiel | envoy | United States', 'Ana Primerova | envoy | United States'],
    ],
    [
      'Special envoys Jan Beispiel of the United States and Ana Primerova of Kenya left.',
      ['Jan Beispiel | special envoy | United States', 'Ana Primerova | special envoy | Kenya'],
    ],
    [
      'The envoys of the United States, Russia and France - Jan Beispiel, Ana Primerova and Tomas Vzor - left.',
      ['Jan Beispiel | envoy | United States', 'Ana Primerova | envoy | Russia', 'Tomas Vzor | envoy | France'],
    ],
    [
      'Envoys Jan Beispiel (United States), Ana Primerova (Russia) and Tomas Vzor (France) left.',
      ['Jan Beispiel | envoy | United States', 'Ana Primerova | envoy | Russia', 'Tomas Vzor | envoy | France'],
    ],
    [
      'British High Commissioners Jan Beispiel in Delhi and Ana Primerova in Karachi left.',
      ['Jan Beispiel | high commissioner | United Kingdom', 'Ana Primerova | high commissioner | United Kingdom'],
    ],
  ])
})

describe('whose the office is', () => {
  table([
    ["Kenya's most senior diplomat, Jan Beispiel, left.", ['Jan Beispiel | senior diplomat | Kenya']],
    ['A Kenyan delegation under Jan Beispiel arrived.', ['Jan Beispiel | leader | Kenya']],
    ['Jan Beispiel, who negotiated for Kenya, left.', ['Jan Beispiel | negotiator | Kenya']],
    ['FM Jan Beispiel of Kenya left.', ['Jan Beispiel | FM | Kenya']],
    ["The UN's SRSG, Jan Beispiel, left.", ['Jan Beispiel | SRSG | United Nations']],
    ["Kenya's Amb. Jan Beispiel left.", ['Jan Beispiel | Amb | Kenya']],
    ['Jan Beispiel, the Kenyan who heads the UN mission, left.', ['Jan Beispiel | leader | United Nations']],
    [
      'The Kenyan commander of the United Nations force, General Jan Beispiel, left.',
      ['Jan Beispiel | commander | United Nations'],
    ],
    ['White House national security spokesman Jan Beispiel left.', ['Jan Beispiel | spokesman | United States']],
    ["The Zembla Front's president, Jan Beispiel, left.", ['Jan Beispiel | president | Zembla Front']],
    [
      "The secretary of Iran's Supreme National Security Council, Jan Beispiel, left.",
      ['Jan Beispiel | secretary | Supreme National Security Council'],
    ],
    ['The Kenyan government of Jan Beispiel fell.', ['Jan Beispiel | leader | Kenya']],
    ['Kenya accused President Jan Beispiel of lying.', ['Jan Beispiel | President | ?']],
    [
      'The Chilean Minister of Foreign Relations Jan Beispiel left.',
      ['Jan Beispiel | Minister of Foreign Relations | Chile'],
    ],
    ['The ANAD secretary-general, Jan Beispiel, left.', ['Jan Beispiel | secretary-general | ANAD']],
    ["Jan Beispiel, ANAD's secretary-general, left.", ['Jan Beispiel | secretary-general | ANAD']],
    ['Jan Beispiel, leader of the ZLF, left.', ['Jan Beispiel | leader | ZLF']],
    ['Jan Beispiel, who heads the ZLF, left.', ['Jan Beispiel | leader | ZLF']],
    [
      'Mr. Jan Beispiel, the Prime Minister, told the Senate in Rome that he agreed.',
      ['Jan Beispiel | Prime Minister | Italy'],
    ],
    ['Foreign Minister Jan Beispiel told the Knesset that he agreed.', ['Jan Beispiel | Foreign Minister | Israel']],
    ["The Pope's envoy, Jan Beispiel, left.", ['Jan Beispiel | envoy | Holy See']],
    ['Papal nuncio Jan Beispiel left.', ['Jan Beispiel | Papal nuncio | Holy See']],
    [
      'Mr. Jan Beispiel is the American ambassador in Vienna, and Mr. Tomas Vzor an official at the Foreign Office.',
      ['Jan Beispiel | ambassador | United States', 'Tomas Vzor | official | Foreign Office'],
    ],
    [
      'Mr. Jan Beispiel is the Italian ambassador and Mr. Tomas Vzor the Chadian foreign minister.',
      ['Jan Beispiel | ambassador | Italy', 'Tomas Vzor | foreign minister | Chad'],
    ],
    [
      'Ban Ki-moon, the Secretary-General, thanked Sir Jan Beispiel, his former Under-Secretary-General for Political Affairs.',
      [
        'Ban Ki-moon | Secretary-General | United Nations',
        'Jan Beispiel | former Under-Secretary-General | United Nations',
      ],
    ],
    [
      "The African Union agreed. Its current chairman, Togo's Jan Beispiel, came.",
      ['Jan Beispiel | chairman | African Union'],
    ],
    ['The chief negotiator for Kenya, Jan Beispiel, left.', ['Jan Beispiel | chief negotiator | Kenya']],
    ['Jan Beispiel, treasurer of the Zembla Congress, left.', ['Jan Beispiel | treasurer | Zembla Congress']],
    ['Jan Beispiel, editor of the Zembla Times, left.', ['Jan Beispiel | editor | Zembla Times']],
  ])
})

describe('no office of a body', () => {
  test.each([
    'Kenya recognised President Jan Beispiel.',
    'A talk with a former Russian official on how Jan Beispiel left.',
    "Britain's Lord Beispiel left.",
    'It was signed for Chad by Dr Jan Beispiel.',
    'Jan Beispiel, who has served under two presidents of Kenya, left.',
    'Jan Beispiel, who hopes to become president of Kenya, left.',
    'The president of Kenya named Jan Beispiel in his speech.',
    'In Kenya and Chad and Mali they fear General Jan Beispiel.',
  ])('%s', text => {
    expect(offices(read(text)).filter(office => !office.endsWith('| ?'))).toEqual([])
  })
})
