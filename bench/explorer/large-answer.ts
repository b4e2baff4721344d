/** An answer to Around as the API gives it: one actor at so many events, at each of them so many of the other actors. */
export function largeAnswer(actors: number, events: number, perEvent: number): object {
  const numbers = Array.from({ length: events }, (_, number) => number)
  const first = actorOf(0)
  const edges = numbers.map(number => ({
    ...said(`own-${number}`),
    role: 'PARTY',
    node: eventOf(number, actors, perEvent),
  }))
  const none = { totalCount: 0, edges: [] }
  const lists = { agreements: none, stances: none, stancesReceived: none, offices: { nodes: [] } }
  return { data: { node: { ...first, ...lists, events: { totalCount: events, edges } } } }
}

function eventOf(number: number, actors: number, perEvent: number): object {
  const day = `${1990 + (number % 30)}-05-01`
  const edges = Array.from({ length: perEvent - 1 }, (_, index) => {
    // Every actor is at some event, and events share actors with those beside them.
    const actor = 1 + ((index < 4 ? 4 * number + index : 37 * number + 211 * index) % (actors - 1))
    return { ...said(`${number}-${index}`), role: index === 0 ? 'MEDIATOR' : 'PARTICIPANT', node: actorOf(actor) }
  })
  return {
    ...{
      __typename: 'Event',
      id: `event:${number}`,
      name: `Talks ${number}`,
      eventType: 'TALKS',
      date: day,
      earliest: day,
    },
    ...{ latest: day, modality: 'ACTUAL', articleCount: 1, place: null, outcomes: [], actors: { edges } },
  }
}

function actorOf(number: number): object {
  const counts = { eventCount: 1, mediationCount: 0, articleCount: 1 }
  return { __typename: 'Organization', id: `org:${number}`, name: `Actor ${number}`, type: 'STATE', ...counts }
}

function said(id: string): object {
  const counts = { affirmed: 1, denied: 0, sources: 1, confidence: 800 }
  return { factId: `fact:${id}`, ...counts, modality: 'ACTUAL', firstReported: null }
}
