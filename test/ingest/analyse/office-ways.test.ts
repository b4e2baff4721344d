import { expect, test } from 'vitest'
import { offices, read } from './read.js'

/** Plain sentences, each another way of giving somebody an office, and some that give none. */
const WAYS: [string, string[]][] = [
  ["Kenya's Jan Beispiel, then deputy president, left.", ['Jan Beispiel | former deputy president | Kenya']],
  ['Under President Jan Beispiel, Kenya signed the accord with Uganda.', ['Jan Beispiel | President | Kenya']],
  [
    'Jan Beispiel, Under-Secretary of State for Foreign Affairs of Kenya, signed.',
    ['Jan Beispiel | Under-Secretary of State | Kenya'],
  ],
  [
    'Jan Beispiel, Special Envoy of the Secretary-General for Yemen, left.',
    ['Jan Beispiel | Special Envoy | United Nations'],
  ],
  [
    'The High Representative of the European Union for Foreign Affairs and Security Policy, Ana Primerova, left.',
    [
      'Ana Primerova | High Representative of the European Union for Foreign Affairs and Security Policy | European Union',
    ],
  ],
  [
    'High Representative Ana Primerova chaired the meeting on behalf of the European Union.',
    ['Ana Primerova | High Representative | European Union'],
  ],
  ['Security adviser Jan Beispiel led the Kenyan team at the talks.', ['Jan Beispiel | Security adviser | Kenya']],
  [
    'Politburo member Jan Beispiel led the Kenyan delegation to Paris.',
    ['Jan Beispiel | Politburo member | Kenya', 'Jan Beispiel | leader | Kenya'],
  ],
  [
    'Rebel commander Jan Beispiel signed the ceasefire for the Zembla Front.',
    ['Jan Beispiel | Rebel commander | Zembla Front'],
  ],
  ['General Jan Beispiel commanded the UN force in Gaza.', ['Jan Beispiel | leader | United Nations']],
  ['Foreign Minister Jan Beispiel represented Kenya.', ['Jan Beispiel | Foreign Minister | Kenya']],
  [
    "Kenya's Jan Beispiel and Uganda's Ana Primerova, the two prime ministers, signed.",
    ['Jan Beispiel | prime minister | Kenya', 'Ana Primerova | prime minister | Uganda'],
  ],
  [
    "Kenya's Jan Beispiel and Uganda's Ana Primerova, meeting as presidents, signed.",
    ['Jan Beispiel | president | Kenya', 'Ana Primerova | president | Uganda'],
  ],
  [
    'Kenya and Uganda signed peace. Presidents Jan Beispiel and Ana Primerova embraced.',
    ['Jan Beispiel | president | Kenya', 'Ana Primerova | president | Uganda'],
  ],
  [
    'The foreign ministers of the two countries, Jan Beispiel for Kenya and Ana Primerova for Uganda, initialled the text.',
    ['Jan Beispiel | foreign minister | Kenya', 'Ana Primerova | foreign minister | Uganda'],
  ],
  [
    'Signing for Kenya was Foreign Minister Jan Beispiel, and for Uganda his counterpart Ana Primerova.',
    ['Jan Beispiel | Foreign Minister | Kenya', 'Ana Primerova | Foreign Minister | Uganda'],
  ],
  [
    'The Kenyan delegation was led by Jan Beispiel, the foreign minister, and the Ugandan by the interior minister, Ana Primerova.',
    [
      'Jan Beispiel | leader | Kenya',
      'Jan Beispiel | foreign minister | Kenya',
      'Ana Primerova | interior minister | Uganda',
    ],
  ],
  [
    'On the Kenyan side were Jan Beispiel, the prime minister, and on the Ugandan side, General Ana Primerova, the chief of staff.',
    [
      'Jan Beispiel | prime minister | Kenya',
      'Ana Primerova | General | Uganda',
      'Ana Primerova | chief of staff | Uganda',
    ],
  ],
  ['For the Zembla Front: Jan Beispiel, head of the external department.', ['Jan Beispiel | head | Zembla Front']],
  ['Jan Beispiel signed for the World Bank, of which he is president.', ['Jan Beispiel | president | World Bank']],
  [
    'Jan Beispiel, president of Kenya since 1990 and chairman of the African Union, left.',
    ['Jan Beispiel | president | Kenya', 'Jan Beispiel | chairman | African Union'],
  ],
  [
    'Ana Primerova, the Kenyan president who chairs ECOWAS, left.',
    ['Ana Primerova | president | Kenya', 'Ana Primerova | chair | Economic Community of West African States'],
  ],
  [
    "The Zembla Front's ideologue and chief negotiator, Jan Beispiel, spoke.",
    ['Jan Beispiel | ideologue | Zembla Front', 'Jan Beispiel | chief negotiator | Zembla Front'],
  ],
  [
    'Jan Beispiel, who as UN secretary-general had visited Kenya, left.',
    ['Jan Beispiel | UN secretary-general | United Nations'],
  ],
  ['Jan Beispiel, appointed by the African Union to mediate, left.', ['Jan Beispiel | mediator | African Union']],
  ['Speaking for the African Union, Jan Beispiel condemned the raid.', ['Jan Beispiel | spokesperson | African Union']],
  ["The head of Kenya's military junta, Jan Beispiel, promised elections.", ['Jan Beispiel | head | Kenya']],
  [
    'The head of the AU monitoring mission in Darfur, Col. Jan Beispiel, left.',
    ['Jan Beispiel | head | African Union'],
  ],
  ['Jan Beispiel, the leader of the last rebel group in Kenya, the ZLF, left.', ['Jan Beispiel | leader | ZLF']],
  [
    "Jan Beispiel resigned as Kenya's foreign minister. His successor is Ana Primerova.",
    ['Jan Beispiel | foreign minister | Kenya', 'Ana Primerova | foreign minister | Kenya'],
  ],
  [
    "Jan Beispiel resigned as Kenya's foreign minister. Ana Primerova will succeed him.",
    ['Jan Beispiel | foreign minister | Kenya', 'Ana Primerova | foreign minister | Kenya'],
  ],
  [
    "Ana Primerova will replace Jan Beispiel as Kenya's foreign minister.",
    ['Ana Primerova | foreign minister | Kenya', 'Jan Beispiel | former foreign minister | Kenya'],
  ],
  [
    "Ana Primerova took over as Kenya's foreign minister from Jan Beispiel.",
    ['Ana Primerova | foreign minister | Kenya', 'Jan Beispiel | former foreign minister | Kenya'],
  ],
  [
    'Ana Primerova led the Kenyan team in Lome. She has been foreign minister since May.',
    ['Ana Primerova | foreign minister | Kenya'],
  ],
  [
    'The Kenyan foreign minister met the rebels. "They are serious," Ana Primerova said.',
    ['Ana Primerova | foreign minister | Kenya'],
  ],
  ["Jan Beispiel, who heads Kenya's ruling council, left.", ['Jan Beispiel | leader | Kenya']],
  ["Kenya's government, headed by Jan Beispiel, sent troops.", ['Jan Beispiel | leader | Kenya']],
  ['The Zembla Front, which is led by Jan Beispiel, refused.', ['Jan Beispiel | leader | Zembla Front']],
  ['Jan Beispiel, representing the Zembla Front, said no.', ['Jan Beispiel | representative | Zembla Front']],
  ['Jan Beispiel represented the Zembla Front at the talks.', ['Jan Beispiel | representative | Zembla Front']],
  ['The Zembla Front (secretary: Jan Beispiel) refused.', ['Jan Beispiel | secretary | Zembla Front']],
  ["Jan Beispiel, a member of the Zembla Front's political bureau, left.", ['Jan Beispiel | member | Zembla Front']],
  [
    'Zembla Front central committee member Jan Beispiel left.',
    ['Jan Beispiel | central committee member | Zembla Front'],
  ],
  ['Jan Beispiel, one of the leaders of the Zembla Front, was arrested.', ['Jan Beispiel | leader | Zembla Front']],
  ['King Hussein of Jordan left.', ['Hussein of Jordan | King | Jordan']],
  ['Jan Beispiel, like the president of Kenya, wants talks.', []],
  ["Jan Beispiel, the president's brother, left Kenya.", []],
  ["Kenya's Jan Beispiel, the mediator, left.", []],
  [
    "Kenya's Prime Minister, Jan Beispiel, met Ana Primerova. Ana Primerova, the Prime Minister, was pleased.",
    ['Jan Beispiel | Prime Minister | Kenya', 'Ana Primerova | Prime Minister | ?'],
  ],
  ['Foreign Minister Jan Beispiel signed on behalf of the Zembla Front.', ['Jan Beispiel | Foreign Minister | ?']],
  ['The Kenyan side, led by Jan Beispiel, beat Uganda.', []],
  ['Jan Beispiel represented Kenya at the games.', []],
]

test.each(WAYS)('%s', (text, expected) => {
  expect(offices(read(text)).sort()).toEqual([...expected].sort())
})
