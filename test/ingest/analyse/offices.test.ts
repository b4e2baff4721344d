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
      ['Ana Primerova | Presidents | Kenya', 'Jan Beispiel | Presidents | Uganda'],
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
      'British Prime Minister and Foreign Secretary Lord Sample agreed.',
      ['Sample | Prime Minister | United Kingdom', 'Sample | Foreign Secretary | United Kingdom'],
    ],
    ['Secretary of State Jan Beispiel agreed.', ['Jan Beispiel | Secretary of State | United States']],
    ['NATO and its spokesman Jan Beispiel agreed.', ['Jan Beispiel | spokesman | NATO']],
    [
      'Jan Beispiel was appointed special envoy of the United Nations.',
      ['Jan Beispiel | special envoy | United Nations'],
    ],
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
