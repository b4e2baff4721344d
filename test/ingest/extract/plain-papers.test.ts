/** Whose paper it is, what became of it and when, in each of the plain ways in which a sentence can put it; and who is for or against it. */
import { describe, expect, test } from 'vitest'
import { factsOf } from './told.js'

/** `treaty signed 1977: Chad party, Libya party`, one line a paper. */
const papers = (text: string): string[] =>
  factsOf(text).agreements.map(({ name, status, date, roles }) => {
    const who = [...new Set(roles.map(({ who: one, role }) => `${one} ${role}`))].sort()
    return `${[name, status, date].filter(part => part !== null).join(' ')}: ${who.join(', ')}`
  })

describe('whose paper it is and what became of it', () => {
  test.each([
    ['The treaty between Peru and Ecuador has yet to be ratified.', 'treaty signed: Ecuador party, Peru party'],
    ['Peru tore up its pact with Ecuador in May 1998.', 'pact terminated 1998-05: Ecuador party, Peru party'],
    ['Ecuador tears up border treaty with Peru', 'border treaty terminated: Ecuador party, Peru party'],
    ['Peru-Ecuador border treaty takes effect', 'Peru-Ecuador border treaty in-force: Ecuador party, Peru party'],
    ['Peru-Ecuador accord in tatters', 'Peru-Ecuador accord failed: Ecuador party, Peru party'],
    [
      'Belize pulled out of the agreement with Honduras on Wednesday.',
      'agreement terminated: Belize party, Honduras party',
    ],
    ['Peru and Ecuador hammered out a deal on 3 May 1998.', 'deal agreed 1998-05-03: Ecuador party, Peru party'],
    [
      'Peru and Ecuador exchanged instruments of ratification of the treaty on 3 May 1998.',
      'treaty ratified 1998-05-03: Ecuador party, Peru party',
    ],
    ['The treaty between Peru and Ecuador has been put on hold.', 'treaty suspended: Ecuador party, Peru party'],
    [
      'Peru and Ecuador signed a protocol in January 1942. Ecuador declared it null in 1960.',
      'protocol terminated 1942-01: Ecuador signatory, Peru signatory',
    ],
    [
      'In a joint statement Peru and Ecuador agreed to withdraw their troops.',
      'agreement to withdraw their troops agreed: Ecuador party, Peru party',
    ],
    [
      'An agreement by which Ghana and Togo would withdraw their troops was signed in Accra.',
      'agreement signed: Ghana party, Togo party',
    ],
    [
      'Thanks to the mediation of Norway, Ghana and Togo signed an accord.',
      'accord signed: Ghana signatory, Norway mediator, Togo signatory',
    ],
    ['Norway helped Ghana and Togo reach an accord.', 'accord agreed: Ghana party, Norway mediator, Togo party'],
    ['The signatories of the accord, Ghana and Togo, met again.', 'accord: Ghana party, Togo party'],
    [
      'Signatories of the accord are Ghana, Togo and Benin.',
      'accord signed: Benin signatory, Ghana signatory, Togo signatory',
    ],
    ['Ghana and Togo are parties to the treaty.', 'treaty: Ghana party, Togo party'],
    ['Laos and Nepal, the parties to the accord, met in May.', 'accord: Laos party, Nepal party'],
    [
      'The Aneho Protocol, to which Ghana, Togo and Benin are parties, was signed in 1977.',
      'Aneho Protocol signed 1977: Benin party, Ghana party, Togo party',
    ],
    [
      'Under an accord negotiated with Norwegian mediation, Ghana and Togo will withdraw their troops.',
      'accord agreed: Ghana party, Norway mediator, Togo party',
    ],
    [
      'The Aneho Accord was an agreement of 1977 by which Ghana and Togo settled their dispute.',
      'Aneho Accord agreed 1977: Ghana party, Togo party',
    ],
    [
      'The signing of the accord by Ghana and Togo was witnessed by Kofi Annan.',
      'accord signed: Ghana party, Kofi Annan witness, Togo party',
    ],
    [
      'Under the terms of the Treaty of Gracias, Honduras ceded the Bay Islands to Belize.',
      'Treaty of Gracias: Belize party, Honduras party',
    ],
    [
      'The accord between Honduras and Belize came after months of Canadian mediation.',
      'accord agreed: Belize party, Canada mediator, Honduras party',
    ],
    [
      'Paul Roy, a Canadian diplomat, mediated the agreement that Honduras and Belize signed in May 1990.',
      'agreement signed 1990-05: Belize signatory, Honduras signatory, Paul Roy mediator',
    ],
    [
      'A fragile truce between Honduras and Belize appeared to be holding on Wednesday.',
      'fragile truce in-force: Belize party, Honduras party',
    ],
    [
      'A ceasefire agreement signed in Pokhara on 2 March 1991 by the armies of Laos and Nepal was broken in May.',
      'ceasefire agreement violated 1991-03-02: Laos signatory, Nepal signatory',
    ],
    [
      'Signed at Pokhara on 2 March 1991, the accord committed Laos and Nepal to a joint commission.',
      'accord signed 1991-03-02: Laos party, Nepal party',
    ],
    ['Laos and Nepal have both broken the accord.', 'accord violated: Laos party, Nepal party'],
    ['Laos and Nepal shook hands on a deal.', 'deal agreed: Laos party, Nepal party'],
    ['A truce came into effect between Laos and Nepal at dawn.', 'truce in-force: Laos party, Nepal party'],
    [
      'Most of the accord between Laos and Nepal has been carried out.',
      'accord partly-implemented: Laos party, Nepal party',
    ],
  ])('%s', (sentence, paper) => {
    expect(papers(sentence)).toContain(paper)
  })

  test.each([
    ['Peru threatened to tear up its pact with Ecuador.', 'pact: Ecuador party'],
    ['Peru denied that it had torn up the pact with Ecuador.', 'pact: Ecuador party'],
    ['Norway is not a party to the treaty between Peru and Ecuador.', 'treaty: Ecuador party, Peru party'],
  ])('%s nothing is broken, and nobody else is bound', (sentence, paper) => {
    expect(papers(sentence)).toEqual([paper])
  })

  test('what was made in another year is another paper', () => {
    const text = 'In 1987 Peru and Chile signed a peace accord. In 1991 Bolivia reached a peace accord with Peru.'
    expect(papers(text)).toHaveLength(2)
  })

  test.each([
    'The striker tore up his contract with Benfica in May.',
    'Parties to the lawsuit reached a settlement.',
    'Thanks to the mediation of a neighbour, the brothers settled their quarrel.',
    'The signatories of the open letter, writers and painters, demanded lower rents.',
    'The bank is a party to the agreement with the insurer.',
    'Fans of Ghana and Togo cheered the result.',
  ])('%s is of no paper of powers', sentence => {
    expect(papers(sentence)).toEqual([])
  })
})

describe('who is for or against what was signed', () => {
  const signed = 'Honduras and Belize signed a peace agreement in Panama City on Friday. '
  const who = (sentence: string) =>
    factsOf(signed + sentence).agreements.flatMap(({ roles }) =>
      roles.filter(({ role }) => /^(?:supporter|opponent|monitor)$/.test(role)).map(one => `${one.who} ${one.role}`),
    )

  test.each([
    ['Mexico saluted the signing.', 'Mexico supporter'],
    ['Mexico congratulated the signatories.', 'Mexico supporter'],
    ['Mexico cheered the breakthrough.', 'Mexico supporter'],
    ['Mexico welcomed the move.', 'Mexico supporter'],
    ['Hardliners rejected the agreement.', 'Hardliners opponent'],
    ['The churches welcomed the agreement.', 'churches supporter'],
    ['Several opposition parties denounced the agreement.', 'opposition parties opponent'],
    ['The Organization of American States is to oversee its application.', 'Organization of American States monitor'],
  ])('%s', (sentence, role) => {
    expect(who(sentence)).toEqual([role])
  })

  test.each([
    'Hardliners are expected to reject the agreement.',
    'Hardliners did not reject the agreement.',
    'Mexico welcomed the news of the birth of a prince.',
    'Students read the agreement in class.',
    'Mexico stayed away from the ceremony.',
  ])('%s tells of nobody', sentence => {
    expect(who(sentence)).toEqual([])
  })
})
