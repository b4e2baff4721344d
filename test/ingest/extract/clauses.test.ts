import { expect, test } from 'vitest'
import { clauseDates, clauses } from './reading.js'

/** Construction, sentence, its clauses as `verb(subject; → object; by agent; preposition phrase)`. */
const TABLE: [string, string, string[]][] = [
  ['subject and object', 'Norway hosted the talks in Oslo.', ['host(Norway; → the talks; in Oslo)']],
  ['passive', 'The talks were mediated by Qatar and Egypt.', ['mediate(The talks; by Qatar + Egypt)']],
  [
    'reduced relative before a finite verb',
    'A deal brokered by Algeria ended the war.',
    ['broker(A deal; by Algeria)', 'end(A deal; → the war)'],
  ],
  [
    'relative clause between commas',
    'Borrell, who is chairing the talks alongside Miroslav Lajcak, said little.',
    ['chair(Borrell; → the talks; alongside Miroslav Lajcak)', 'say(Borrell)'],
  ],
  [
    'after "so" the subject follows, over a remark between commas too',
    'Brussels was cautious, and so, it turned out, were the signatories.',
    ['be(Brussels)', 'turn(it)', 'be(the signatories)'],
  ],
  ['after "so" the subject follows', 'Serbia was late, and so was Kosovo.', ['be(Serbia)', 'be(Kosovo)']],
  [
    '"so" as a measure leaves the subject where it is',
    'Serbia, so far, was the mediator.',
    ['be(Serbia; → the mediator)'],
  ],
  [
    'the object of a relative clause before the verb of its antecedent',
    'The protocol that ends three years of war in the Chaco was signed in Oslo.',
    ['end(The protocol; → three years; of war; in the Chaco)', 'sign(The protocol; in Oslo)'],
  ],
  [
    '"as" before a subject that is explained between commas',
    'Sadat watched as Ahmad Fahmy, the chief of staff, initialled the text.',
    ['watch(Sadat)', 'initial(Ahmad Fahmy; → the text)'],
  ],
  [
    'a phrase that opens the sentence without a comma behind it',
    'Under the pact Israel leaves the passes.',
    ['leave(Israel; → the passes; under the pact)'],
  ],
  ['catenative', 'Serbia has refused to recognise Kosovo.', ['refuse(Serbia)', 'recognize(Serbia; → Kosovo)']],
  [
    'object control',
    'The United States invited Serbia and Kosovo to meet in Washington.',
    ['invite(The United States; → Serbia + Kosovo)', 'meet(Serbia + Kosovo; in Washington)'],
  ],
  [
    'coordinated participles under one noun',
    'The plan drawn up by the EU and backed by the United States was rejected.',
    ['draw(The plan; by the EU)', 'back(The plan; by the United States)', 'reject(The plan)'],
  ],
  [
    'who did it stands behind when and where',
    'Under an accord signed in Rome on Monday by Chile and Peru, the troops will leave.',
    ['sign(an accord; by Chile + Peru; in Rome; on Monday)', 'leave(the troops)'],
  ],
  ['a finite verb with a place and a way', 'Norway signed in Rome by mistake.', ['sign(Norway; by mistake; in Rome)']],
  [
    'a base form before a noun',
    'Chile and Peru signed mirror deals in Rome.',
    ['sign(Chile + Peru; → mirror deals; in Rome)'],
  ],
  ['a quantifier with its phrase', 'Norway chaired most of the sessions.', ['chair(Norway; → most; of the sessions)']],
  ['control by a noun', 'An attempt by Kenya to mediate failed.', ['mediate(Kenya)', 'fail(An attempt)']],
  [
    'complement without "that", shared subject',
    'Vucic said Kosovo signed the plan and left the talks.',
    ['say(Vucic)', 'sign(Kosovo; → the plan)', 'leave(Kosovo; → the talks)'],
  ],
  [
    'negation and a series',
    'France, Germany and Italy did not sign the treaty.',
    ['not sign(France + Germany + Italy; → the treaty)'],
  ],
  [
    'phrases before the subject',
    'At the invitation of France, Fayez al-Sarraj and Khalifa Haftar met in Paris.',
    ['meet(Fayez al-Sarraj + Khalifa Haftar; in Paris; at the invitation)'],
  ],
  [
    'a participle before its subject',
    'Witnessed by Kofi Annan, the accord was signed.',
    ['witness(the accord; by Kofi Annan)', 'sign(the accord)'],
  ],
  [
    'a reduced relative with an agent before a finite verb',
    'Talks between Ethiopia and Eritrea chaired by Kofi Annan opened in Algiers.',
    ['chair(Ethiopia + Eritrea + Talks; by Kofi Annan)', 'open(Talks; in Algiers)'],
  ],
  ['a base form under "help"', 'Tanzania helped broker a deal.', ['help(Tanzania)', 'broker(Tanzania; → a deal)']],
  [
    'a list with a demonym behind "his"',
    'Ilham Aliyev and his Armenian counterpart Nikol Pashinyan met.',
    ['meet(Ilham Aliyev + his Armenian counterpart Nikol Pashinyan)'],
  ],
  [
    'a list of names with their offices',
    'The session was chaired by Pierre Morel, the EU envoy, Johan Verbeke, the envoy of the UN, and Kofi Annan.',
    ['chair(The session; by Pierre Morel + Johan Verbeke + Kofi Annan; of the UN)'],
  ],
  ['a relative without a pronoun', 'The accord they signed was dead.', ['sign(they; → The accord)', 'be(The accord)']],
  [
    'a relative that goes on after another',
    'It was ended by a text that Kenya signed, and which was brokered by Norway.',
    ['end(It; by a text)', 'sign(Kenya; → a text)', 'broker(a text; by Norway)'],
  ],
  [
    'brackets take no part',
    'Joaquim Chissano and Afonso Dhlakama, the leader of the Mozambican National Resistance (Renamo), signed the accord.',
    ['sign(Joaquim Chissano + Afonso Dhlakama; → the accord)'],
  ],
  [
    'a list in an insertion',
    'The envoys, from France, Russia and Japan, met in Oslo.',
    ['meet(The envoys; in Oslo; from France + Russia + Japan)'],
  ],
  [
    'a list that opens a relative clause behind a preposition',
    'Kenya chaired a meeting at which Chile and Peru agreed.',
    ['chair(Kenya; → a meeting)', 'agree(Chile + Peru; at a meeting)'],
  ],
  [
    'a verb that nothing is done by, behind an infinitive with its object',
    'An attempt by Kenya to bring the envoys together in Oslo came to nothing.',
    ['bring(Kenya; → the envoys; in Oslo)', 'come(An attempt; to nothing)'],
  ],
  [
    'a time before a name',
    'In the last hours Tony Blair took the floor.',
    ['take(Tony Blair; → the floor; in the last hours)'],
  ],
  ['a day behind a name', 'The Security Council today praised Norway.', ['praise(The Security Council; → Norway)']],
  ['names between dashes', 'Three states - Chile, Peru and Norway - met in Oslo.', ['meet(Three states; in Oslo)']],
  [
    'a person and those with him',
    'Kofi Annan and a team of bankers went to Oslo.',
    ['go(Kofi Annan + a team; to Oslo)'],
  ],
]

test.each(TABLE)('%s', (_, sentence, expected) => {
  expect(clauses(sentence)).toEqual(expected)
})

/** Sentence, each verb with its dates. */
const DATED: [string, string[]][] = [
  ['On 2 May the president, who had lost, rang his rival.', ['lose', 'ring XXXX-05-02']],
  ['On 2 May he flew to Oslo and signed the accord.', ['fly XXXX-05-02', 'sign XXXX-05-02']],
  ['The army took power in April when the king was killed.', ['take XXXX-04', 'kill XXXX-04']],
  ['He has mediated since January, when he flew to Oslo.', ['mediate XXXX-01', 'fly XXXX-01']],
  ['On 8 March, when the talks opened, the leaders met.', ['open XXXX-03-08', 'meet XXXX-03-08']],
  ['He met them in May and signed the accord.', ['meet XXXX-05', 'sign XXXX-05']],
]

test.each(DATED)('when: %s', (text, expected) => {
  expect(clauseDates(text)).toEqual(expected)
})

test('what stands behind a particle is its object, after a phrase too', () => {
  expect(clauses('The rebels in the house called off talks with Peru.')).toEqual([
    'call(The rebels; off talks; with Peru)',
  ])
})
