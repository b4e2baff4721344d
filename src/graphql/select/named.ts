import type { Anchor } from '../../plan/plan.js'

/**
 * Adds what an argument names to the anchors of a plan, and gives the name that is unique there. Types may share a response key: what each of
 * them is asked for stands at the same path, once when it is the same, else numbered (`about.events.process~2`).
 */
export function addAnchor(anchors: Anchor[], argument: string, anchor: Omit<Anchor, 'argument'>): string {
  for (let count = 1; ; count++) {
    const name = count === 1 ? argument : `${argument}~${count}`
    const wanted = { argument: name, ...anchor }
    const taken = anchors.find(one => one.argument === name)
    if (taken === undefined) anchors.push(wanted)
    if (taken === undefined || JSON.stringify(taken) === JSON.stringify(wanted)) return name
  }
}
