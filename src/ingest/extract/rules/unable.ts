import type { Clause } from '../../analyse/syntax/syntax.js'

/** "cannot accept the report", "could not agree to it": who can not does not want to; "cannot stop the war" is no stance. */
export const isUnable = ({ vg }: Clause): boolean => /^(?:can|could)$/.test(vg.modal ?? '') && YIELDING.test(vg.lemma)

const YIELDING = /^(?:accept|agree|recogni[sz]e|support|endorse|approve|tolerate|allow|permit|countenance|associate)$/
