import { expect, test } from 'vitest'
import { languageOf } from '../../../src/ingest/clean/language.js'

test.each<[string, string]>([
  ['en', 'The parties have agreed that the talks will go on with the help of the mediators from the region.'],
  ['en', 'Kenya and Uganda signed a treaty in Nairobi.'],
  ['en', 'Peace deal'],
  ['en', 'THE GOVERNMENT AND THE REBELS SIGNED A CEASEFIRE ON MONDAY.'],
  ['en', 'Envoys Ana Primerova, Jan Beispiel, Miroslav Vzorović, Tomáš Vzor, Ştefan Exemplu met Nairobi mediators.'],
  ['en', '“Ne ćemo potpisati”, the president said in Belgrade. “Nema sporazuma.” The talks ended without a deal.'],
  ['de', 'Die Parteien haben sich darauf verständigt, die Gespräche unter Vermittlung der Union fortzusetzen.'],
  ['de', 'Die Außenminister trafen sich in Wien.'],
  ['fr', 'Les deux parties se sont mises d’accord pour reprendre les négociations sous l’égide de l’Union.'],
  ['es', 'El presidente y el jefe de los rebeldes firmaron la paz.'],
  ['pt', 'O governo e os rebeldes assinaram o protocolo para pôr fim à guerra civil que durava há vinte anos.'],
  ['it', 'Il governo del paese e i ribelli hanno firmato a Roma un accordo di pace.'],
  ['sr', 'Obe strane potpisale su sporazum u Briselu i izjavile da će se razgovori nastaviti.'],
  ['sq', 'Kryeministri tha se marrëveshja duhet të zbatohet në tërësi nga të dyja palët.'],
  ['ru', 'Президент заявил, что переговоры продолжатся в понедельник.'],
  ['ar', 'وقعت الحكومة والجماعة اتفاقا لوقف إطلاق النار في المدينة.'],
  ['zh', '两国在首都签署协议,同意恢复外交关系。'],
])('%s: %s', (code, text) => {
  const language = languageOf(text)
  // Of other letters the trigrams tell a cousin now and then; that it is no English is what counts.
  if (/^(?:ru|ar|zh)$/.test(code)) expect(language).not.toBe('en')
  else expect(language).toBe(code)
})

test('an article that is English by half is set aside whole, a quotation is not', () => {
  const english = 'The two sides met for a third day of talks and agreed to meet again.'
  const spanish = 'Las dos partes se reunieron por tercer día y acordaron volver a reunirse en la capital.'
  expect(languageOf(`${english}\n${spanish}\n${spanish}`)).toBe('es')
  expect(languageOf(`${english}\n${english}\n“Las dos partes se reunieron.”\n${english}`)).toBe('en')
})
