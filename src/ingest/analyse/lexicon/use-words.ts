/** What stands around a place's name and tells whether it is meant as a place or as a government. Folded. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(word => word !== ''))

/** "in Belgrade": a place, always. */
export const IN = words(
  'in inside outside near across throughout around into within via through at beyond above below beneath toward towards amid',
)

/** "northern Kosovo", "downtown Tripoli", "neighbouring Chad" (that one is no cue: a neighbour acts). */
export const PART = words(
  'northern southern eastern western central north south east west northeastern northwestern southeastern southwestern northeast northwest southeast southwest downtown mainland rural occupied',
)

/** "the city of Basra", "the outskirts of Tripoli", "north of Kabul", "the streets of Cairo". */
export const OF_PLACE = words(
  'city town village capital port province region district north south east west northeast northwest southeast southwest outskirts suburb suburbs suburbs streets centre center airport part parts most area areas border borders map siege fall battle mayor people population inhabitants residents visit tour university bishop archbishop outside out',
)

/** "flew to Moscow", "returned from Damascus". */
export const MOTION = words(
  'go goes went gone going travel travels traveled travelled traveling travelling fly flies flew flying flown return returns returned returning arrive arrived arrives head heads headed heading drive drove moved move moving fled flee flees come came comes coming sent send invited invite trip trips visit visits visiting journey tour flight flights road roads way back bring brought withdrew retreat evacuated deployed dispatched summoned shipped transported exiled deported extradited advance advanced marched sail sails sailed hurry hurried rush rushed race raced dash dashed jetted shuttled ferried airlifted mission missions pilgrimage expedition miles km kilometers kilometres',
)

/** "left for Belgrade" */
export const LEAVING = words(
  'leave leaves left leaving depart departs departed departing bound headed heads sailed off',
)

/** "pressure from Moscow", "envoys from Kenya", "independence from Serbia" */
export const FROM_ACTOR = words(
  'praise applause acclaim fire flak scorn hostility rebuke endorsement plaudits pressure pressures support demand demands independence secession autonomy recognition approval permission consent backing aid assistance help loans weapons arms funding money opposition objections criticism condemnation request requests letter letters message messages invitation reply response answer word signal signals guarantee guarantees assurance assurances pledge pledges promise concessions offer offers proposal proposals orders instructions interference threat threats attack attacks aggression invasion representatives representative officials official delegation delegations delegate delegates envoy envoys mediators mediator negotiators diplomats ministers minister leaders leader observers troops soldiers peacekeepers forces experts ambassadors parties side sides resistance separate secede seceded independent free gained won received receive won buy bought imports oil gas',
)

/** "withdrew its troops from Kenya" */
export const FORCES = words('troops soldiers peacekeepers forces units army personnel contingent men guards advisers')
export const WITHDRAWN = words(
  'withdraw withdraws withdrew withdrawn withdrawing withdrawal pull pulls pulled pulling pullout remove removed removal recall recalled evacuate evacuated evacuation return departure repatriation',
)

/** "appeal to Tehran", "loyalty to Pristina": nouns and verbs whose "to" goes to an actor. */
export const TO_ACTOR = words(
  'appeal appeals appealed loyalty message messages letter letters support aid arms concession concessions ultimatum reply response demand demands offer offered ambassador envoy assistance pressure according attributed loyal linked close closer allied relation ties answer warning warnings advice adviser threat threats proposal give gave given giving grant granted owed owe sale sales exports hostile friendly allegiance commitment guarantees access thanks due important acceptable belongs answerable',
)

/** "Belgrade meeting", "Vienna talks", "Moscow airport": a city before them is where they are. */
export const PLACE_NOUNS = words(
  'talks meeting meetings summit conference conferences negotiations airport suburb streets hotel meetings round university session ceremony region area neighborhood neighbourhood district street office bureau stadium time protests visit trip embassy forum congress festival olympics games residents mayor police agreement agreements accord accords treaty protocol declaration process',
)

/** "Belgrade government", "the Kremlin leadership", "Tehran regime", "the Pristina authorities". */
export const ACTOR_NOUNS = words(
  'government authorities regime leadership officials delegation side administration representatives negotiators institutions position policy diplomacy troops forces spokesman spokeswoman spokesperson aide aides envoy envoys adviser advisers official',
)

/** "Belgrade's refusal" is the government's, "Belgrade's streets" are the city's. */
export const PLACE_POSSESSIONS = words(
  'streets airport suburbs centre center outskirts residents mayor population old downtown main largest port central hospitals hospital hotels university universities stadium green',
)

/** Prepositions after which a capital acts or is acted on. */
export const ACTOR_PREPOSITIONS = words('by with against between among than for without behind')
export const PRESSURE = words(
  'pressure pressures blame sanctions influence attack attacks demands embargo call calls called calling war restrictions relies relied depend depends dependent',
)

/** Who says, refuses, accuses: verbs whose subject is an actor. Base forms and their inflections as written. */
export const ACTOR_VERBS = words(
  `has have had is was will would could may might should must can does did do
  said says say announced announces accused accuses accuse refused refuses refuse rejected rejects reject insisted insists insist agreed agrees agree warned warns wanted wants want considers considered consider recognises recognizes recognised recognized denied denies deny demanded demands claimed claims claim called calls urged urges backed backs supported supports opposed opposes responded responds proposed proposes offered offers hopes hoped seeks sought views viewed sees saw believes argued argues blamed blames condemned condemns signed signs broke severed cut imposed imposes lifted threatened threatens pledged vowed declined failed fears feared expects expected plans planned welcomed invited sent supplied withdrew accepted accepts acknowledged told summoned expelled regards regarded maintains maintained launched invaded annexed needs needed remains remained began continues continued tried tries stopped provided gave established proposed hosted mediated brokered facilitated led
  praised praises hailed hails applauded applauds denounced denounces slammed slams criticised criticises criticized criticizes dismissed dismisses ruled rules endorsed endorses ratified ratifies protested protests retaliated retaliates deplored deplores voiced voices pressed presses suspended vetoed vetoes rebuked pledges vows threatens denounce oppose back support urge expects signals signalled signaled blocked blocks boycotted recalled hardened softened leaned lobbied`,
)

/** What only a government does, behind the name of a place: "flew to Oman, which brokered". */
export const GOVERNING = words(
  'mediated mediates brokered brokers facilitated facilitates negotiated offered offers proposed proposes agreed arranged invited',
)

/** "talked through Norway", "messages via Oman": what two do by way of a third. */
export const DEALT = words(
  'talk talked talking negotiate negotiated negotiating communicate communicated communicating message messages contact contacts contacted indirectly talks negotiations proposals proposal answer reply replied responded note notes letter letters word channel channels communication communications dealings dealt bargained',
)

/** Verbs whose object is an actor: "accusing Pristina of …", "urged Moscow to …". */
export const ACTOR_OBJECTS = words(
  'accuse accuses accused accusing blame blames blamed blaming urge urges urged urging press presses pressed pressing pressure pressured pressuring warn warns warned warning persuade persuaded persuading convince convinced convincing tell told telling ask asked asking force forced forcing criticise criticised criticize criticized criticizing criticising condemn condemned condemning support supported supporting back backed backing help helped helping allow allowed allowing recognise recognised recognize recognized recognizing recognising threaten threatened threatening invite invites invited inviting thank thanked arm armed arming isolate isolated isolating push pushed pushing lobby lobbied lobbying applaud applauded applauding praise praised praising hailed denounce denounced denouncing rebuke rebuked rebuking oppose opposed opposing defy defied defying',
)

/** "hailed in Damascus", "deplored in Rome": who receives a thing so. */
export const RECEIVED = words(
  'hailed welcomed applauded praised condemned deplored denounced criticised criticized rejected resented greeted hostility disapproval approval acclaim',
)

/** "pointed the finger at Kampala", "lashed out at Nairobi": nouns and verbs whose "at" goes to an actor. */
export const AT_ACTOR = words('finger aim anger fury barb barbs out')

/** "Beirut suffered", "Kabul exploded": what befalls a city, and what it does as one. */
export const BEFALLEN = words(
  'based suffered witnessed celebrated erupted exploded burned awoke lasted seemed appeared looked resembled emptied filled cheered mourned located situated besieged occupied divided bombed shelled surrounded',
)

/** "visited Kampala", "toured Rwanda": where somebody goes. */
export const PLACE_OBJECTS = words(
  'visit visits visited visiting tour tours toured touring reached reaching fled fleeing',
)

/** "Moscow-backed", "Tehran-brokered": an actor; "Beirut-based", "Belgrade-born": a place. */
export const PLACE_COMPOUNDS = words('based born area bound held run')

/** "the Kosovo Albanian majority", "ethnic Albanians", "Serb minority": peoples, not states. */
export const ETHNIC_BEFORE = words('ethnic local minority native indigenous')
export const ETHNIC_AFTER = words(
  'minority minorities majority community communities population populations origin origins language descent speakers speaking enclave enclaves diaspora ethnicity culture church',
)

/** "European mediators", "the European plan": words that make the adjective mean the European Union. */
export const UNION_NOUNS = words(
  'diplomacy diplomat diplomats mediator mediators mediation envoy envoys negotiator negotiators plan proposal proposals text official officials sanctions foreign accession membership bloc integration representative facilitator facilitators',
)

/** "Roman Catholic Archbishop", "the Catholic hierarchy": words that make the adjective mean the church. */
export const CLERGY = words(
  'archbishop archbishops bishop bishops cardinal cardinals primate priest priests nuncio hierarchy clergy clergyman clergymen prelate prelates episcopate',
)

/** Several of a region: "Central African leaders". */
export const OF_REGION = new Set(
  'states countries nations leaders presidents governments heads powers neighbours neighbors mediators ministers bloc region subregion summit community'.split(
    ' ',
  ),
)
