import { describe, expect, test } from 'vitest'
import { offices, read } from './read.js'

const table = (rows: [string, string[]][]) =>
  test.each(rows)('%s', (text, expected) => {
    expect(offices(read(text)).sort()).toEqual([...expected].sort())
  })

describe('a body that stands elsewhere', () => {
  table([
    [
      'The Zembla Liberation Front signed. A spokesman for the movement, Jan Beispiel, smiled.',
      ['Jan Beispiel | spokesman | Zembla Liberation Front'],
    ],
    [
      'The Zembla Development Bank lent it. Jan Beispiel, president of the Bank, smiled.',
      ['Jan Beispiel | president | Zembla Development Bank'],
    ],
    [
      'The Zembla Development Bank lent it. The Bank’s adviser, Ana Primerova, smiled.',
      ['Ana Primerova | adviser | Zembla Development Bank'],
    ],
    [
      'The talks opened at the Norwegian Foreign Ministry, where Jan Beispiel, the Foreign Minister, spoke.',
      ['Jan Beispiel | Foreign Minister | Norway'],
    ],
    ['Prime Minister Jan Beispiel received the two sides in Stockholm.', ['Jan Beispiel | Prime Minister | Sweden']],
    ['Prime Minister Jan Beispiel met the two sides in Stockholm.', ['Jan Beispiel | Prime Minister | ?']],
    [
      "Gunmen held the Japanese ambassador's house in Lima. Ambassador Jan Beispiel is inside.",
      ['Jan Beispiel | Ambassador | Japan'],
    ],
    [
      "Qatar's foreign minister, Ana Primerova, left. Foreign Minister Jan Beispiel stayed.",
      ['Ana Primerova | foreign minister | Qatar', 'Jan Beispiel | Foreign Minister | ?'],
    ],
    [
      'In Ljubljana the leader of the opposition, Jan Beispiel, agreed.',
      ['Jan Beispiel | leader of the opposition | Slovenia'],
    ],
    [
      'Ghana was represented by its foreign minister, Jan Beispiel, and Chad by its ambassador, Ana Primerova.',
      ['Jan Beispiel | foreign minister | Ghana', 'Ana Primerova | ambassador | Chad'],
    ],
    [
      "Kenya spoke. Kenya left. Kenya's army fought. Puntland's premier, Jan Beispiel, did not.",
      ['Jan Beispiel | premier | Puntland'],
    ],
  ])
})

describe('a state that the rest of the article tells', () => {
  table([
    ["Uganda's Jan Beispiel smiled. President Jan Beispiel left.", ['Jan Beispiel | President | Uganda']],
    [
      'Turkey stepped in when Kenya and Uganda asked. Foreign Minister Jan Beispiel received both.',
      ['Jan Beispiel | Foreign Minister | Turkey'],
    ],
    [
      'Kenya and Uganda met. Kenyan President Ana Primerova smiled. President Jan Beispiel did not.',
      ['Ana Primerova | President | Kenya', 'Jan Beispiel | President | Uganda'],
    ],
    ['Kenya and Uganda met. The rebel president, Jan Beispiel, did not.', ['Jan Beispiel | president | ?']],
  ])
})

describe('a person that the sentence before names', () => {
  table([
    ['Jan Beispiel spoke. He is the president of Kenya.', ['Jan Beispiel | president | Kenya']],
    [
      'Jan Beispiel spoke. A former foreign minister of Kenya, he now directs the Zembla Centre.',
      ['Jan Beispiel | former foreign minister | Kenya', 'Jan Beispiel | leader | Zembla Centre'],
    ],
    ['Jan Beispiel met Ana Primerova. He is the president of Kenya.', []],
  ])
})

describe('a title and its holder apart', () => {
  table([
    ['Jan Beispiel arrived on Monday. The Kenyan president was cheered.', ['Jan Beispiel | president | Kenya']],
    ['The president of Kenya smiled. Jan Beispiel had waited long.', ['Jan Beispiel | president | Kenya']],
    ['Jan Beispiel arrived on Monday. The Kenyan president received him.', []],
    [
      'Jan Beispiel of Kenya and Ana Primerova of Chad shook hands. The two presidents smiled.',
      ['Jan Beispiel | president | Kenya', 'Ana Primerova | president | Chad'],
    ],
    ['Jan Beispiel of Kenya and Ana Primerova of Chad shook hands. The three presidents smiled.', []],
    ["Kenya's Jan Beispiel, who became president in May, smiled.", ['Jan Beispiel | president | Kenya']],
    ['In Nairobi President Jan Beispiel told reporters so.', ['Jan Beispiel | President | Kenya']],
    ['The mediator was ex-Kenyan leader Jan Beispiel.', ['Jan Beispiel | former leader | Kenya']],
  ])
})

describe('offices without a title', () => {
  table([
    ["Jan Beispiel, who heads Norway's team of facilitators, spoke.", ['Jan Beispiel | leader | Norway']],
    ["The head of Norway's intelligence service, Jan Beispiel, spoke.", ['Jan Beispiel | head | Norway']],
    [
      'Jan Beispiel, who presides over the African Union Commission, spoke.',
      ['Jan Beispiel | chair | African Union Commission'],
    ],
    [
      'Jan Beispiel, the lawyer who speaks for the Zembla Front, spoke.',
      ['Jan Beispiel | spokesperson | Zembla Front'],
    ],
    ['Jan Beispiel, who spoke for two hours, left.', []],
    ["Jan Beispiel, the UN's man in Nairobi, spoke.", ['Jan Beispiel | representative | United Nations']],
    ['Jan Beispiel, leading the Zembla Front, agreed.', ['Jan Beispiel | leader | Zembla Front']],
    ["The employers' federation ZEMBUND under Jan Beispiel agreed.", ['Jan Beispiel | leader | ZEMBUND']],
    ['Serbia under Jan Beispiel was another country.', []],
    ['Jan Beispiel, who runs the political department at the UN, agreed.', ['Jan Beispiel | leader | United Nations']],
  ])
})

describe('two offices, origins and asides', () => {
  table([
    [
      'The ECOWAS mediator, former Ghanaian president Jan Beispiel, came.',
      [
        'Jan Beispiel | mediator | Economic Community of West African States',
        'Jan Beispiel | former president | Ghana',
      ],
    ],
    [
      'The OAU chairman, President Jan Beispiel of Ghana, came.',
      ['Jan Beispiel | chairman | Organisation of African Unity', 'Jan Beispiel | President | Ghana'],
    ],
    [
      'General Jan Beispiel of Fiji, the special envoy of the Commonwealth, came.',
      ['Jan Beispiel | special envoy | Commonwealth of Nations'],
    ],
    ['General Jan Beispiel of Fiji came.', []],
    ['Jan Beispiel, 54, chairman of the Zembla Front, came.', ['Jan Beispiel | chairman | Zembla Front']],
    [
      'Prime Minister Jan Beispiel of India and President Ana Primerova of Pakistan signed.',
      ['Jan Beispiel | Prime Minister | India', 'Ana Primerova | President | Pakistan'],
    ],
    ['Jan Beispiel, head of the political wing of the Zembla Front, came.', ['Jan Beispiel | head | Zembla Front']],
    [
      'Jan Beispiel, the chief mediator for IGAD, came.',
      ['Jan Beispiel | chief mediator | Intergovernmental Authority on Development'],
    ],
    ['Jan Beispiel, the chief mediator for Chad, came.', ['Jan Beispiel | chief mediator | ?']],
    [
      'Jan Beispiel succeeded Ana Primerova as president of Kenya.',
      ['Jan Beispiel | president | Kenya', 'Ana Primerova | former president | Kenya'],
    ],
    ['The United Nations named Jan Beispiel its special envoy.', ['Jan Beispiel | special envoy | United Nations']],
    ['Roman Catholic Archbishop Jan Beispiel came.', ['Jan Beispiel | Archbishop | Roman Catholic Church']],
    ['Archbishop Jan Beispiel met Catholic voters.', []],
    ['Jan Beispiel (Foreign Minister) and Ana Primerova left.', ['Jan Beispiel | Foreign Minister | ?']],
  ])
})

describe('of whom a title is said', () => {
  table([
    ["President '''Tomas Vzor''' of [[Republic of Chad|Chad]] left.", ['Tomas Vzor | President | Chad']],
    [
      'Praise came from AU head Jan Beispiel and a spokesperson for President Ana Primerova.',
      ['Jan Beispiel | head | African Union', 'Ana Primerova | President | ?'],
    ],
    [
      'The personal envoy of the UN Secretary-General for Chad, Jan Beispiel, left.',
      ['Jan Beispiel | personal envoy | United Nations'],
    ],
    [
      'California Attorney General Jan Beispiel spoke. The United States agreed. The United States left.',
      ['Jan Beispiel | Attorney General | California'],
    ],
  ])
})

describe('lists under one title', () => {
  table([
    [
      'Presidents Beispiel of Chad, Primero of Kenya and Vzor of Mali met.',
      ['Beispiel | president | Chad', 'Primero | president | Kenya', 'Vzor | president | Mali'],
    ],
    [
      'Presidents Beispiel (Chad), Primero (Kenya) and Vzor (Mali) met.',
      ['Beispiel | president | Chad', 'Primero | president | Kenya', 'Vzor | president | Mali'],
    ],
    [
      'The presidents of Chad, Jan Beispiel; Kenya, Ana Primerova; and Mali, Tomas Vzor, met.',
      ['Jan Beispiel | president | Chad', 'Ana Primerova | president | Kenya', 'Tomas Vzor | president | Mali'],
    ],
    [
      'Presidents Jan Beispiel and Ana Primerova of Chad and Kenya met.',
      ['Jan Beispiel | president | Chad', 'Ana Primerova | president | Kenya'],
    ],
    [
      "Chad's president Jan Beispiel, Kenya's Ana Primerova and Mali's Tomas Vzor met.",
      ['Jan Beispiel | president | Chad', 'Ana Primerova | president | Kenya', 'Tomas Vzor | president | Mali'],
    ],
    [
      'It was drawn up by the British ambassadors: in Delhi Jan Beispiel, in Karachi Sir Tomas Vzor.',
      ['Jan Beispiel | ambassador | United Kingdom', 'Tomas Vzor | ambassador | United Kingdom'],
    ],
    [
      'Chad and Mali signed through their ambassadors, Jan Beispiel and Ana Primerova.',
      ['Jan Beispiel | ambassador | Chad', 'Ana Primerova | ambassador | Mali'],
    ],
    ['The Zembla Front of former president Jan Beispiel signed.', ['Jan Beispiel | leader | Zembla Front']],
    ["Chad's Jan Beispiel and Kenya's Ana Primerova met.", []],
    [
      'President Jan Beispiel signed for Chad and, for Kenya, President Ana Primerova.',
      ['Jan Beispiel | President | Chad', 'Ana Primerova | President | Kenya'],
    ],
  ])
})
