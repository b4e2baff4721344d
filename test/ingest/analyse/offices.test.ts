import { describe, expect, test } from 'vitest'
import { offices, read } from './read.js'

describe('how offices are said', () => {
  test.each<[string, string[]]>([
    ['Serbian President Aleksandar Vucic left.', ['Aleksandar Vučić | President | Serbia']],
    ['President Ana Primerova of Serbia left.', ['Ana Primerova | President | Serbia']],
    [
      "The EU's special representative for the dialogue, Jan Beispiel, spoke.",
      ['Jan Beispiel | special representative for the dialogue | European Union'],
    ],
    ['Jan Beispiel, the former Finnish prime minister, spoke.', ['Jan Beispiel | former prime minister | Finland']],
    [
      'Jan Beispiel, director of the Centre for Sample Studies (CSS), spoke.',
      ['Jan Beispiel | director | Centre for Sample Studies'],
    ],
    [
      'The head of European diplomacy Jan Beispiel spoke.',
      ['Jan Beispiel | head of European diplomacy | European Union'],
    ],
    [
      'French President Ana Primerova and German Chancellor Jan Beispiel met.',
      ['Ana Primerova | President | France', 'Jan Beispiel | Chancellor | Germany'],
    ],
    [
      'Presidents Ana Primerova of Kenya and Jan Beispiel of Uganda met.',
      ['Ana Primerova | president | Kenya', 'Jan Beispiel | president | Uganda'],
    ],
    [
      "US President Trump's envoy Jan Beispiel came.",
      ['Donald Trump | President | United States', 'Jan Beispiel | envoy | United States'],
    ],
    [
      "Jan Beispiel, President Donald Trump's special envoy, came.",
      ['Jan Beispiel | special envoy | United States', 'Donald Trump | President | United States'],
    ],
    ['The National Front, led by Jan Beispiel, signed.', ['Jan Beispiel | leader | National Front']],
    ['Jan Beispiel, who chairs the African Union, came.', ['Jan Beispiel | chair | African Union']],
    [
      'Serbian Prime Minister Ana Primerova met her Kosovo counterpart Jan Beispiel.',
      ['Ana Primerova | Prime Minister | Serbia', 'Jan Beispiel | Prime Minister | Kosovo'],
    ],
    [
      'The Kenyan chief negotiator, Jan Beispiel, and his counterpart from the Zembla Front, Ana Primerova, signed.',
      ['Jan Beispiel | chief negotiator | Kenya', 'Ana Primerova | chief negotiator | Zembla Front'],
    ],
    ['Jan Beispiel, the ageing priest who leads the Zembla Front, came.', ['Jan Beispiel | leader | Zembla Front']],
    ['Jan Beispiel, who founded the Zembla Front, came.', ['Jan Beispiel | founder | Zembla Front']],
    ['The Zembla Salvation Front of Thomas Beispiel came.', ['Thomas Beispiel | leader | Zembla Salvation Front']],
    ['Kremlin spokesman Jan Beispiel spoke.', ['Jan Beispiel | spokesman | Russia']],
    ['Prime Minister Jan Beispiel (Malawi) came.', ['Jan Beispiel | Prime Minister | Malawi']],
    ['Jan Beispiel – the president of Malawi – came.', ['Jan Beispiel | president | Malawi']],
    ['Her Excellency Ana Primerova, President of Malawi, came.', ['Ana Primerova | President | Malawi']],
    // with whom he deals, not whose minister he is
    ['Kenya sent Jan Beispiel, the Minister for Ugandan Affairs.', ['Jan Beispiel | Minister | Kenya']],
    [
      'British Prime Minister and Foreign Secretary Lord Sample agreed.',
      ['Sample | Prime Minister | United Kingdom', 'Sample | Foreign Secretary | United Kingdom'],
    ],
    ['Secretary of State Jan Beispiel agreed.', ['Jan Beispiel | Secretary of State | United States']],
    ['Jan Beispiel, founding chairman of the rival Zembla Front, spoke.', ['Jan Beispiel | chairman | Zembla Front']],
    ['Jan Beispiel, a trader and chairman of the Zembla Party, spoke.', ['Jan Beispiel | chairman | Zembla Party']],
    [
      'The Zembla Freedom Fighters, a breakaway group headed by Jan Beispiel, refused.',
      ['Jan Beispiel | leader | Zembla Freedom Fighters'],
    ],
    ['Jan Beispiel, 54, heads the Zembla Front.', ['Jan Beispiel | leader | Zembla Front']],
    [
      'Jan Beispiel, the former monarch who chairs the Zembla Council, signed.',
      ['Jan Beispiel | chair | Zembla Council'],
    ],
    ["Jan Beispiel's Zembla Liberation Movement signed.", ['Jan Beispiel | leader | Zembla Liberation Movement']],
    [
      "Jan Beispiel, the UN Secretary-General's special representative for Chad, left.",
      ['Jan Beispiel | special representative | United Nations'],
    ],
    [
      "The UN secretary-general's special envoy to Chad, Jan Beispiel, left.",
      ['Jan Beispiel | special envoy | United Nations'],
    ],
    ['The US ambassador in Monrovia, Jan Beispiel, left.', ['Jan Beispiel | ambassador | United States']],
    ['The head of the UN mission in Ivory Coast, Jan Beispiel, left.', ['Jan Beispiel | head | United Nations']],
    [
      'A spokesman for Kenyan President Ana Primerova, Jan Beispiel, agreed.',
      ['Jan Beispiel | spokesman | Kenya', 'Ana Primerova | President | Kenya'],
    ],
    [
      'Kenyan President Ana Primerova smiled. His spokesman Jan Beispiel did not.',
      ['Ana Primerova | President | Kenya', 'Jan Beispiel | spokesman | Kenya'],
    ],
    [
      'The force commander of the Zembla Force, Maj-Gen Jan Beispiel, left.',
      ['Jan Beispiel | force commander | Zembla Force'],
    ],
    [
      'The foreign ministers of Chad, Kenya and Uganda -- Jan Beispiel, Ana Primerova and Tomas Vzor -- signed.',
      [
        'Jan Beispiel | foreign minister | Chad',
        'Ana Primerova | foreign minister | Kenya',
        'Tomas Vzor | foreign minister | Uganda',
      ],
    ],
    [
      'The Kenyan and Ugandan presidents, Jan Beispiel and Ana Primerova, met.',
      ['Jan Beispiel | president | Kenya', 'Ana Primerova | president | Uganda'],
    ],
    [
      "Jan Beispiel leads the Zembla Front. The group's police chief, Tomas Vzor, left.",
      ['Jan Beispiel | leader | Zembla Front', 'Tomas Vzor | police chief | Zembla Front'],
    ],
    [
      "Chad's government and Zembla Army rebels signed. Government negotiator Jan Beispiel smiled.",
      ['Jan Beispiel | negotiator | Chad'],
    ],
    ['The Vietnam-backed prime minister, Jan Beispiel, left.', ['Jan Beispiel | prime minister | ?']],
    [
      'Jan Beispiel, EU envoy for Chad, Tomas Vzor, special envoy of the UN Secretary-General, and Ana Primerova, envoy of the African Union, met.',
      [
        'Jan Beispiel | envoy | European Union',
        'Tomas Vzor | special envoy | United Nations',
        'Ana Primerova | envoy | African Union',
      ],
    ],
    ['The presidents of Serbia and Kenya met. Later Aleksandar Vucic left.', ['Aleksandar Vučić | president | Serbia']],
    ['The French lawyer Jan Beispiel came.', []],
    [
      'UN envoy Jan Beispiel left. His predecessor, Tomas Vzor, smiled.',
      ['Jan Beispiel | envoy | United Nations', 'Tomas Vzor | envoy | United Nations'],
    ],
    ['Foreign Minister Jan Beispiel signed for Kenya.', ['Jan Beispiel | Foreign Minister | Kenya']],
    [
      'It appointed Jan Beispiel, a trader from Chad, as special envoy of the United Nations.',
      ['Jan Beispiel | special envoy | United Nations'],
    ],
    [
      'The Zembla Church, whose archbishop, Jan Beispiel, mediated, agreed.',
      ['Jan Beispiel | archbishop | Zembla Church'],
    ],
    [
      'The talks were led by Kenyan envoy Jan Beispiel, that of the Zembla Front by Tomas Vzor.',
      ['Jan Beispiel | envoy | Kenya', 'Tomas Vzor | leader | Zembla Front'],
    ],
    // where he comes from, and whose he is
    ['Jan Beispiel, the Norwegian head of the Zembla Mission, came.', ['Jan Beispiel | head | Zembla Mission']],
    ['The Norwegian head of the Zembla Mission, Jan Beispiel, came.', ['Jan Beispiel | head | Zembla Mission']],
    ["The UN's mediator, the Kenyan Jan Beispiel, came.", ['Jan Beispiel | mediator | United Nations']],
    ["Jan Beispiel, leader of Kenya's opposition, came.", []],
    [
      'The President of the Republic of Kenya, H.E. Jan Beispiel, came.',
      ['Jan Beispiel | President of the Republic | Kenya'],
    ],
    ['The Prime Minister of Malaysia, Datuk Seri Jan Beispiel, came.', ['Jan Beispiel | Prime Minister | Malaysia']],
    [
      'Kenyan President Ana Primerova met her Ugandan colleague Jan Beispiel.',
      ['Ana Primerova | President | Kenya', 'Jan Beispiel | President | Uganda'],
    ],
    ['Kenya, whose president is Jan Beispiel, agreed.', ['Jan Beispiel | president | Kenya']],
    ['The Zembla Front, which Jan Beispiel leads, signed.', ['Jan Beispiel | leader | Zembla Front']],
    [
      'Jan Beispiel, director for Africa at the Zembla Institute, came.',
      ['Jan Beispiel | director | Zembla Institute'],
    ],
    ['Jan Beispiel, at the time president of Kenya, came.', ['Jan Beispiel | president | Kenya']],
    [
      'Jan Beispiel, in his capacity as chairman of the Zembla Union, came.',
      ['Jan Beispiel | chairman | Zembla Union'],
    ],
    ['The envoy sent by the African Union, Jan Beispiel, came.', ['Jan Beispiel | envoy | African Union']],
    ['The African Union named Jan Beispiel special envoy.', ['Jan Beispiel | special envoy | African Union']],
    [
      'Jan Beispiel, a Kenyan judge, whom the African Union named mediator, came.',
      ['Jan Beispiel | judge | Kenya', 'Jan Beispiel | mediator | African Union'],
    ],
    [
      'Jan Beispiel, the chairman of the Zembla Union, whose special envoy Ana Primerova chairs the talks, left.',
      ['Jan Beispiel | chairman | Zembla Union', 'Ana Primerova | special envoy | Zembla Union'],
    ],
    ["The former president, Jan Beispiel's old rival Tomas Vzor, came.", []],
    ['NATO and its spokesman Jan Beispiel agreed.', ['Jan Beispiel | spokesman | NATO']],
    [
      'Jan Beispiel was appointed special envoy of the United Nations.',
      ['Jan Beispiel | special envoy | United Nations'],
    ],
    ['Jan Beispiel, Minister for Algerian Affairs, signed for France.', ['Jan Beispiel | Minister | France']],
    ['Jan Beispiel, who led the mediation for the African Union, slept.', ['Jan Beispiel | leader | African Union']],
    [
      'Kenyan President Ana Primerova wrote to Jan Beispiel, her counterpart at the Zembla Union.',
      ['Ana Primerova | President | Kenya', 'Jan Beispiel | President | Zembla Union'],
    ],
    [
      'At the table sat Ana Primerova (Kenya), Jan Beispiel (Chad) and Tomas Vzor (Mali), the foreign ministers.',
      [
        'Ana Primerova | foreign minister | Kenya',
        'Jan Beispiel | foreign minister | Chad',
        'Tomas Vzor | foreign minister | Mali',
      ],
    ],
    [
      'Ana Primerova of Kenya and Jan Beispiel of Chad, both foreign ministers, stood by.',
      ['Ana Primerova | foreign minister | Kenya', 'Jan Beispiel | foreign minister | Chad'],
    ],
    [
      'Ana Primerova, Jan Beispiel and Tomas Vzor - the Kenyan president, the premier of Chad and the EU envoy - posed.',
      ['Ana Primerova | president | Kenya', 'Jan Beispiel | premier | Chad', 'Tomas Vzor | envoy | European Union'],
    ],
    [
      "Kenya's foreign minister, Ana Primerova, sat with Jan Beispiel, the minister of defence.",
      ['Ana Primerova | foreign minister | Kenya', 'Jan Beispiel | minister of defence | Kenya'],
    ],
    // what he mediates is not whom he serves, and an empire has no president
    ['Jan Beispiel, facilitator of the Congolese dialogue, came.', ['Jan Beispiel | facilitator | ?']],
    ['Japan ratified it, and President Jan Beispiel proclaimed it.', ['Jan Beispiel | President | ?']],
  ])('%s', (text, expected) => {
    expect(offices(read(text))).toEqual(expected)
  })

  test('envoys and spokespersons act for their body, presidents lead it', () => {
    const found = read('UN envoy Jan Beispiel met Kenyan President Ana Primerova.')
    expect(found.offices.map(({ represents }) => represents)).toEqual([true, false])
  })

  test('the words that say it stand at its offsets', () => {
    const found = read('On Monday, Kosovo Prime Minister Albin Kurti left.')
    const [office] = found.offices
    expect(found.clean.text.slice(office?.start, office?.end)).toBe('Kosovo Prime Minister Albin Kurti')
  })
})
