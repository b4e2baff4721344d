import { describe, expect, test } from 'vitest'
import { said } from './reading.js'

/** Class by class, how English gives somebody a role in what takes place: one row for what a class of constructions has in common. */
const table = (rows: [string, string[]][], before = '') =>
  test.each(rows)('%s', (sentence, expected) => {
    expect(said(before + sentence)).toEqual(expect.arrayContaining(expected))
  })

describe('roles at talks of two who are named', () => {
  table([
    ['Chile and Peru signed a truce in Geneva under the eye of Kenya.', ['Kenya PARTICIPATED_IN <signed>']],
    [
      'Chile and Peru signed a truce in Geneva under the eyes of Kenyan president Jan Muster.',
      ['Jan Muster PARTICIPATED_IN <signed>'],
    ],
    ['Chile and Peru signed a truce under the gaze of Jan Muster.', ['Jan Muster PARTICIPATED_IN <signed>']],
    ["Jan Muster's shuttling between Chile and Peru went on.", ['Jan Muster MEDIATED <went> explicit']],
    ['Jan Muster took messages from Chile to Peru.', ['Jan Muster FACILITATED <took>']],
    [
      'The African Union tasked Jan Muster with mediating between Chile and Peru.',
      ['Jan Muster MEDIATED <mediating> explicit'],
    ],
    [
      'The African Union mandated Jan Muster to mediate between Chile and Peru.',
      ['Jan Muster MEDIATED <mediate> planned explicit'],
    ],
    ['Jan Muster received the leaders of Chile and Peru in Nairobi.', ['Jan Muster HOSTED <received>']],
    ['Jan Muster got Chile and Peru together in Nairobi.', ['Jan Muster MEDIATED <got>']],
    ['Jan Muster talked Chile and Peru into a truce.', ['Jan Muster MEDIATED <a truce>']],
    ['Jan Muster intervened between Chile and Peru.', ['Jan Muster MEDIATED <intervened>']],
    ['Kenya stands guarantor for the truce between Chile and Peru.', ['Kenya GUARANTEED <the truce>']],
    ['Kenya vouched for the truce between Chile and Peru.', ['Kenya GUARANTEED <the truce>']],
    ['Kenya signed the truce between Chile and Peru as guarantor.', ['Kenya GUARANTEED <the truce>']],
    ['Kenya signed the truce between Chile and Peru as a witness.', ['Kenya WITNESSED <the truce>']],
    ['Kenya attended the talks between Chile and Peru as an observer.', ['Kenya OBSERVED <the talks>']],
    [
      'Taking part in the talks between Chile and Peru were Kenya and Chad.',
      ['Kenya PARTICIPATED_IN <the talks>', 'Chad PARTICIPATED_IN <the talks>'],
    ],
    [
      'Among those at the talks between Chile and Peru were Kenya and Chad.',
      ['Kenya PARTICIPATED_IN <the talks>', 'Chad PARTICIPATED_IN <the talks>'],
    ],
    [
      'Participants in the talks between Chile and Peru include Kenya and Chad.',
      ['Kenya PARTICIPATED_IN <the talks>', 'Chad PARTICIPATED_IN <the talks>'],
    ],
    ['Kenya was not invited to the talks between Chile and Peru.', ['Kenya INVITED_TO <the talks> not']],
    ['Kenya set up talks between Chile and Peru.', ['Kenya CONVENED <talks>']],
    ['Kenya took up the mediation between Chile and Peru.', ['Kenya MEDIATED <the mediation> explicit']],
    ['Kenya is no mediator between Chile and Peru.', ['Kenya MEDIATED <is> not explicit']],
    ['Kenya never mediated between Chile and Peru.', ['Kenya MEDIATED <mediated> not explicit']],
    [
      'Jan Muster is credited with having mediated between Chile and Peru.',
      ['Jan Muster MEDIATED <mediated> explicit'],
    ],
    ['Chile and Peru thanked Kenya for hosting the talks.', ['Kenya HOSTED <the talks>']],
    ['The task of mediation between Chile and Peru was entrusted to Kenya.', ['Kenya MEDIATED <mediation> explicit']],
    [
      'Kenya and Chad jointly mediated between Chile and Peru.',
      ['Kenya MEDIATED <mediated> explicit', 'Chad MEDIATED <mediated> explicit'],
    ],
  ])
})

describe('monitors and observers of what was told before', () => {
  table(
    [
      ['Kenya will monitor its implementation.', ['Kenya MONITORED <a truce> planned']],
      ['Its observance is monitored by Kenya.', ['Kenya MONITORED <a truce>']],
      ['Kenya sent observers to the talks.', ['Kenya OBSERVED <the talks>']],
    ],
    'Chile and Peru signed a truce in Geneva after talks. ',
  )
})

describe('mediators of talks told before', () => {
  table(
    [
      ['Chile rejected Kenyan mediation.', ['Kenya MEDIATED <Kenyan mediation> not explicit']],
      ['Kenya has a mediating role.', ['Kenya MEDIATED <talks> explicit']],
      ['Chile and Peru entrusted the mediation to Kenya.', ['Kenya MEDIATED <the mediation> explicit']],
      ['"I am not a mediator," Juan Muster said.', ['Juan Muster MEDIATED <talks> not explicit']],
      ['Kenya has declined the role of mediator.', ['Kenya MEDIATED <talks> not explicit']],
      ['Chile appealed to Kenya to mediate.', ['Kenya MEDIATED <mediate> planned explicit']],
      ['Juan Muster built bridges between them.', ['Juan Muster MEDIATED <built>']],
      ['Kenya opened a channel between them.', ['Kenya FACILITATED <opened>']],
      ['Juan Muster ran messages between them.', ['Juan Muster FACILITATED <ran>']],
    ],
    'Delegations of Chile and Peru, which are at war, held talks in Geneva on a ceasefire. ',
  )
})

describe('who signs, meets and is there', () => {
  table([
    [
      'Maj. Gen. Jan Beispiel of Israel and Maj. Gen. Tomas Vzor of Egypt today signed the six-point accord.',
      ['Jan Beispiel SIGNED <the six-point accord>', 'Jan Beispiel PARTICIPATED_IN <signed>'],
    ],
    [
      'The signing of the accord by Jan Beispiel and Tomas Vzor took place in Geneva.',
      ['Jan Beispiel PARTICIPATED_IN <The signing>', 'Tomas Vzor PARTICIPATED_IN <The signing>'],
    ],
    [
      'The accord bears the signatures of Jan Beispiel and Tomas Vzor.',
      ['Jan Beispiel SIGNED <The accord>', 'Tomas Vzor SIGNED <The accord>'],
    ],
    ['Jan Beispiel was in Geneva for talks with Tomas Vzor.', ['Jan Beispiel PARTICIPATED_IN <talks>']],
    ['Jan Beispiel was received in Geneva by Tomas Vzor.', ['Tomas Vzor HOSTED <received>']],
    [
      'Jan Beispiel had got Tomas Vzor and Ana Primerova together in Geneva in May.',
      ['Jan Beispiel MEDIATED <got>', 'Tomas Vzor PARTY_TO <got>', 'Ana Primerova PARTY_TO <got>'],
    ],
    ['Jan Beispiel will be at the summit in Geneva.', ['Jan Beispiel PARTICIPATED_IN <the summit> planned']],
    ['Jan Beispiel sent Tomas Vzor to the summit in Geneva.', ['Tomas Vzor PARTICIPATED_IN <the summit>']],
  ])
})

describe('in no such role', () => {
  test.each<[string, string[]]>([
    [
      'The African Union tasked Jan Muster with mediating between Chile and Peru.',
      ['African Union MEDIATED <mediating> explicit'],
    ],
    [
      'The African Union mandated Jan Muster to mediate between Chile and Peru.',
      ['African Union MEDIATED <mediate> planned explicit'],
    ],
    [
      'Kenya signed the truce between Chile and Peru as guarantor.',
      ['Chile GUARANTEED <the truce>', 'Peru GUARANTEED <the truce>'],
    ],
    [
      'Kenya signed the truce between Chile and Peru as a witness.',
      ['Chile WITNESSED <the truce>', 'Peru WITNESSED <the truce>'],
    ],
    [
      'Kenya attended the talks between Chile and Peru as an observer.',
      ['Chile OBSERVED <the talks>', 'Peru OBSERVED <the talks>'],
    ],
    ['Chile and Peru thanked Kenya for hosting the talks.', ['Chile HOSTED <the talks>', 'Peru HOSTED <the talks>']],
    [
      'Delegations of Chile and Peru, which are at war, held talks in Geneva on a ceasefire. Chile appealed to Kenya to mediate.',
      ['Chile MEDIATED <mediate> planned explicit'],
    ],
  ])('%s', (sentence, wrong) => {
    expect(said(sentence).filter(line => wrong.includes(line))).toEqual([])
  })

  test.each([
    'The bank opened a channel between Leeds and York.',
    'The referee was at the match between Leeds and York.',
    'Also present were two dogs.',
    'The postman took letters from Leeds to York.',
    'The council built bridges between Leeds and York.',
    'He vouched for the quality of the cheese.',
    'Among the guests at the wedding were Kenya Moore and Chad Smith.',
    'The ferry runs messages between the islands.',
  ])('%s', sentence => {
    expect(
      said(sentence).filter(line => /MEDIATED|FACILITATED|CONVENED|HOSTED|GUARANTEED|PARTICIPATED_IN/.test(line)),
    ).toEqual([])
  })
})
