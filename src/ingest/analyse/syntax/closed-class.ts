const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Verbs whose complement is a clause: "said Kosovo had signed". */
export const SAYING = words(
  `say tell claim announce report note believe think state add insist warn confirm argue admit know hope fear declare mean show
   reveal stress deny refute dispute allege acknowledge assert affirm complain write`,
)

/** Nouns whose clause is what somebody has said: "reports that it had signed". */
export const REPORTS = words('report claim allegation suggestion accusation rumour rumor charge assertion speculation')

/** Verbs whose object does what the infinitive says: "urged them to sign". */
export const OBJECT_CONTROL = words(
  `invite urge ask let call tell order force help allow get push press persuade convince encourage require want expect lead enable
   authorise authorize request warn pressure advise instruct permit appeal compel bring cause demand appoint send dispatch leave mandate commission delegate nominate name designate engage implore beg coax induce`,
)

/** Nouns whose infinitive is done by whom they belong to: "an attempt by Kenya to mediate", "Egypt's offer to host". */
export const NOUN_CONTROL = words(
  `attempt effort bid offer plan decision mission mandate readiness willingness promise pledge failure refusal proposal move
   initiative role agreement commitment call request demand`,
)

/** Nouns whose gerund is done by whom they belong to: "Oman's role in mediating", "the success of Oman in brokering". */
export const PART_CONTROL = words(
  `role part success work effort attempt hand share experience skill contribution efforts achievement failure leadership help involvement merit efficacy persistence tenacity`,
)

/** Verbs that nothing is done by: "the attempt to bring them to Geneva came to nothing" holds no participle. */
export const INTRANSITIVE = words(
  `come go fall fail collapse founder falter arrive happen occur emerge die last remain become stay`,
)
