/** Who mediates between whom, in each of the plain ways in which a sentence can put it, and beside them words that look alike. */
import { describe, expect, test } from 'vitest'
import { factsOf } from './told.js'

/** `Oman: Iran, Iraq planned`, one mediator after the other. */
function mediations(text: string): string {
  const told = factsOf(text).mediations
  return told
    .map(({ mediator, parties, polarity, modality }) =>
      [
        `${mediator}:`,
        parties.toSorted().join(', '),
        polarity === 'negated' ? 'not' : '',
        modality === 'actual' ? '' : modality,
      ]
        .filter(part => part !== '')
        .join(' '),
    )
    .join('; ')
}

describe('asked, offered, accepted, refused', () => {
  test.each([
    ['Iran asked Oman to mediate with Iraq.', 'Oman: Iran, Iraq planned'],
    ['Iran turned to Oman to mediate with Iraq.', 'Oman: Iran, Iraq planned'],
    ['Iran appealed to Oman to mediate between it and Iraq.', 'Oman: Iran, Iraq planned'],
    ['Iran requested Omani mediation in its conflict with Iraq.', 'Oman: Iran, Iraq planned'],
    ['At the request of Bolivia and Paraguay, Uruguay mediated.', 'Uruguay: Bolivia, Paraguay'],
    [
      'At the request of both Bolivia and Paraguay, Uruguay agreed to mediate in the conflict.',
      'Uruguay: Bolivia, Paraguay planned',
    ],
    ['Ghana and Togo have asked Ivory Coast to act as mediator.', 'Ivory Coast: Ghana, Togo planned'],
    ['Ghana sought the good offices of Ivory Coast in its quarrel with Togo.', 'Ivory Coast: Ghana, Togo planned'],
    [
      'Ghana and Togo requested the good offices of the Secretary-General of the United Nations.',
      'United Nations: Ghana, Togo planned',
    ],
    ['Sweden was asked by Chile and Peru to mediate.', 'Sweden: Chile, Peru planned'],
    ['Sweden has been approached by Chile and Peru to broker a ceasefire.', 'Sweden: Chile, Peru planned'],
    ['Sweden offered Chile and Peru its good offices.', 'Sweden: Chile, Peru planned'],
    ['Sweden has tendered its good offices to Chile and Peru.', 'Sweden: Chile, Peru planned'],
    ["Sweden's offer to mediate between Chile and Peru was turned down by both.", 'Sweden: Chile, Peru not planned'],
    ['Sweden stands ready to act as a bridge between Chile and Peru.', 'Sweden: Chile, Peru planned'],
    ['An offer of mediation by Sweden was accepted by Chile and Peru.', 'Sweden: Chile, Peru planned'],
    ["Chile rejected Sweden's offer of mediation in its dispute with Peru.", 'Sweden: Chile, Peru not planned'],
    ['Oman was to have mediated between Yemen and Eritrea.', 'Oman: Eritrea, Yemen planned'],
    ['The ministers of Yemen and Eritrea flew to Oman, which had offered to mediate.', 'Oman: Eritrea, Yemen planned'],
  ])('%s', (sentence, expected) => {
    expect(mediations(sentence)).toBe(expected)
  })
})

describe('whose part it is', () => {
  test.each([
    ["Oman's role in mediating between Yemen and Eritrea was praised.", 'Oman: Eritrea, Yemen'],
    ['Oman was instrumental in bringing about the agreement between Yemen and Eritrea.', 'Oman: Eritrea, Yemen'],
    ["Oman's success in brokering a truce between Yemen and Eritrea surprised the region.", 'Oman: Eritrea, Yemen'],
    ['Oman allegedly mediated between Yemen and Eritrea.', 'Oman: Eritrea, Yemen hypothetical'],
    ['Oman perhaps mediated between Yemen and Eritrea.', 'Oman: Eritrea, Yemen hypothetical'],
    ['Oman is said to have mediated between Yemen and Eritrea.', 'Oman: Eritrea, Yemen'],
    ['As mediator, Oman presented Yemen and Eritrea with a plan.', 'Oman: Eritrea, Yemen'],
    ['As mediator between Yemen and Eritrea, Oman proposed a truce.', 'Oman: Eritrea, Yemen'],
    [
      'In his role as mediator between Yemen and Eritrea, Sultan Qaboos proposed a truce.',
      'Qaboos bin Said: Eritrea, Yemen',
    ],
    ['Oman convened Yemen and Eritrea in Muscat.', 'Oman: Eritrea, Yemen'],
    ['Yemen and Eritrea went to Oman, which brokered a truce.', 'Oman: Eritrea, Yemen'],
    ['Oman helped Yemen and Eritrea reach a truce.', 'Oman: Eritrea, Yemen'],
    ['Oman helped to bring about a truce between Yemen and Eritrea.', 'Oman: Eritrea, Yemen'],
    ['Sudan and Chad saw Kenya as an honest broker.', 'Kenya: Chad, Sudan'],
    ['Kenya acted as a third party in talks between Sudan and Chad.', 'Kenya: Chad, Sudan'],
    ['Ecuador and Peru agreed on a truce mediated by Brazil.', 'Brazil: Ecuador, Peru'],
    ['Thanks to Brazil, Ecuador and Peru agreed on a truce.', 'Brazil: Ecuador, Peru'],
    ['Thanks to the efforts of Brazil, Ecuador and Peru agreed on a truce.', 'Brazil: Ecuador, Peru'],
    ["Brazil's good offices ended the quarrel between Ecuador and Peru.", 'Brazil: Ecuador, Peru'],
    ['The man who mediated between Ecuador and Peru was Oswaldo Aranha.', 'Oswaldo Aranha: Ecuador, Peru'],
  ])('%s', (sentence, expected) => {
    expect(mediations(sentence)).toBe(expected)
  })
})

describe('idioms', () => {
  test.each([
    ['Norway smoothed relations between Mali and Niger.', 'Norway: Mali, Niger'],
    ['Norway nudged Mali and Niger towards a deal.', 'Norway: Mali, Niger'],
    ['Norway coaxed Mali and Niger to the table.', 'Norway: Mali, Niger'],
    ['Norway cajoled Mali and Niger into signing.', 'Norway: Mali, Niger'],
    ['Norway got Mali and Niger talking.', 'Norway: Mali, Niger'],
    ['Norway prevailed on Mali and Niger to stop fighting.', 'Norway: Mali, Niger'],
    ['Norway used its influence with Mali and Niger to end the war.', 'Norway: Mali, Niger'],
    ['Norway stepped in to mediate between Mali and Niger.', 'Norway: Mali, Niger'],
    ['Norway carried proposals back and forth between Mali and Niger.', 'Norway: Mali, Niger'],
    ['Norway effected a reconciliation between Mali and Niger.', 'Norway: Mali, Niger'],
    ['Norway settled the dispute between Mali and Niger.', 'Norway: Mali, Niger'],
    ['Mali and Niger talked through Norway.', 'Norway: Mali, Niger'],
    ['Mali and Niger exchanged messages via Norway.', 'Norway: Mali, Niger'],
  ])('%s', (sentence, expected) => {
    expect(mediations(sentence)).toBe(expected)
  })
})

describe('none of these is a mediation', () => {
  test.each([
    ['Iran and Iraq settled the dispute without a mediator.', ''],
    ['Oman turned to China to finance the port.', ''],
    ['Oman asked Iran to pay its debts to Iraq.', ''],
    ['Iran asked Oman to trade with Iraq.', ''],
    ['At the request of Iran, Oman sent wheat to Iraq.', ''],
    ['Chile and Peru asked Sweden to sell them ships.', ''],
    ["Oman's role in the oil market grew.", ''],
    ['Oman convened its parliament.', ''],
    ['The king convened the tribal leaders of Najd.', ''],
    ['Sweden offered Chile and Peru its help in building schools.', ''],
    ['As chairman of the bank, Jan Muster presented Iran and Iraq with a bill.', ''],
    ['The ferry carried passengers between Oman and Iran.', ''],
    ['The bridge between Chile and Peru was closed.', ''],
    ['Oman is a bridge between Asia and Africa.', ''],
    ['Norway pushed Mali and Niger towards war.', ''],
    ['Norway drew Mali and Niger into the conflict.', ''],
    ['Norway got Mali and Niger to buy its ships.', ''],
    ['Norway persuaded Mali and Niger to buy its ships.', ''],
    ['Norway used its influence with Mali and Niger to win contracts.', ''],
    ['Norway resolved the conflict between its laws and those of Mali.', ''],
    ['The coach steered Mali and Niger to the final.', ''],
    ['Thanks to Brazil, Ecuador and Peru sold more coffee.', ''],
    ['Kenya was called in as a witness in the trial of two men from Sudan and Chad.', ''],
    ['Kenya was seen as an insurance broker by Sudan and Chad.', ''],
    ['Ecuador and Peru agreed on a budget drawn up by Brazil.', ''],
    ['Mali and Niger traded through Norway.', ''],
    ['Norway healed the rift with Mali.', ''],
  ])('%s', (sentence, expected) => {
    expect(mediations(sentence)).toBe(expected)
  })
})
