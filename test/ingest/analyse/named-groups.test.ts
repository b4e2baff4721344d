import { describe, expect, test } from 'vitest'
import { named, read } from './read.js'

describe('bodies that the words around their names tell', () => {
  test.each<[string, string[]]>([
    ['The charity SafeZembla supports it.', ['SafeZembla']],
    ['The rebel group ZEMBLIX signed. Later ZEMBLIX left.', ['ZEMBLIX']],
    ['His own party, led by the founder of Nidaa Zembla, agreed. Nidaa Zembla refused.', ['Nidaa Zembla']],
    ['Jan Beispiel, the founder of Nidaa Zembla, met them.', ['Nidaa Zembla']],
    ['Jan Beispiel leads Wakit Zembla. Wakit Zembla said it will come.', ['Wakit Zembla']],
    [
      "The British Trawlers' Federation agreed with the Zembla Workers' Party.",
      ["British Trawlers' Federation", "Zembla Workers' Party"],
    ],
    ['The Episcopal Conference called the Council of Elders.', ['Council of Elders', 'Episcopal Conference']],
    ['Labour Party leader Jan Beispiel spoke.', ['Labour Party']],
    ['The Zemblat denounced the treaty.', ['Zemblat']],
    ['Jan Beispiel, chief of the Zemblat, came.', ['Zemblat']],
    ['The Government of Zembla refused.', ['Zembla']],
    ["Zembla's foreign minister came.", ['Zembla']],
    ['Catholic bishops called for calm.', ['Roman Catholic Church']],
    ['The US state department agreed.', ['US state department']],
  ])('%s', (text, names) => {
    expect(named(read(text), 'ORGANIZATION').sort()).toEqual(names)
  })

  test.each([
    'The party Jan Beispiel leads lost.',
    'The Muslim rebels refused.',
    'The president of African football came.',
    'President Zembla left. Zembla’s foreign minister stayed.',
    'The wife of Wided Vzor spoke.',
    'Ana leads Jan Beispiel by two points.',
    'They landed at the Air Force base.',
    'Catholic voters stayed at home.',
    'The Paris Conference was held.',
  ])('no body: %s', text => {
    expect(named(read(text), 'ORGANIZATION')).toEqual([])
  })
})

describe('a head with its capital', () => {
  const body = (text: string) =>
    read(text)
      .spans.filter(({ how }) => how === 'DESCRIPTION')
      .map(({ start, end }) => text.slice(start, end))

  test('stands for the body named before', () => {
    expect(body('The Zembla Development Bank lent it. Officials of the Bank left.')).toEqual(['Bank'])
  })

  test.each([
    'The Zembla Development Bank lent it. The Bank of Chad did not.',
    'The Zembla Development Bank lent it. They sat on the bank.',
    'The Bank lent it. The Zembla Development Bank did not.',
  ])('not in: %s', text => {
    expect(body(text)).toEqual([])
  })
})
