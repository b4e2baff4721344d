/** Head nouns that make a capitalised sequence an organization, with the type they show. Folded. */
const HEADS: Readonly<Record<string, string>> = {
  GOVERNMENT_BODY:
    'ministry department parliament senate congress assembly knesset duma cabinet secretariat embassy consulate agency bureau court tribunal police treasury directorate survey inspectorate commissariat office chancellery politburo sejm verkhovna rada majlis loya jirga government junta',
  IGO: 'council commission organization organisation community commonwealth secretariat bank fund authority',
  STATE_COALITION: 'quartet troika quint quad',
  MILITARY:
    'army forces navy guard guards corps brigade battalion regiment division fleet command gendarmerie mission force',
  ARMED_GROUP: 'militia brigades resistance mujahideen guerrillas fighters tigers volunteers opposition martyrs',
  POLITICAL_PARTY:
    'stranka partija partiya pokret savez koalicija barisan morcha parishad party front movement league congress alliance bloc list coalition rally',
  NGO: 'foundation institute institution society association federation committee centre center union confederation network watch trust fund initiative group brotherhood caucus panel observatory crescent cross team order',
  CIVIL_SOCIETY:
    'church synod diocese archdiocese university college academy school syndicate rovers wanderers athletic albion fc afc',
  MEDIA: 'times post herald tribune guardian journal gazette television radio tv news press agency',
  COMPANY:
    'company corporation corp inc ltd air airlines airways holdings group bank plc llc ab asa gmbh spa oyj partners associates consulting',
}

/** Heads that name an organization only with something before them or after "of": "Security Council", "Council of Europe". */
export const ORGANIZATION_HEADS: ReadonlyMap<string, string> = new Map(
  Object.entries(HEADS)
    .reverse()
    .flatMap(([type, list]) => list.split(' ').map(head => [head, type] as const)),
)

/** Words that decide the type wherever they stand: "Liberation Army" is no state's army. */
const TELLING: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ministry|embassy|state department|foreign office|parliament|senate|police)\b/, 'GOVERNMENT_BODY'],
  [
    /\b(?:liberation|people'?s defence|resistance|revolutionary|martyrs|patriotic|salvation|jihad|tigers)\b.*\b(?:army|forces?|front|brigades?|movement|organi[sz]ation|council|corps)\b/,
    'ARMED_GROUP',
  ],
  [/\b(?:liberation|salvation)\b/, 'ARMED_GROUP'],
  [/\b(?:party|democrats)\b/, 'POLITICAL_PARTY'],
  [
    /\b(?:national congress|socialist|democratic|labour|conservative|republican)\b.*\b(?:alliance|union|front|movement|league|rally|congress)\b/,
    'POLITICAL_PARTY',
  ],
  [
    /\b(?:international|intergovernmental|states|nations|economic)\b.*\b(?:organi[sz]ation|community|council|union|commission|league|conference|authority)\b/,
    'IGO',
  ],
  [/\b(?:university|college|academy|church)\b/, 'CIVIL_SOCIETY'],
  [/\b(?:centre|center|institute|foundation|studies)\b/, 'NGO'],
]

/** "Centre for Euro-Atlantic Studies" → NGO. `name` is folded. */
export function organizationType(name: string, head: string): string {
  return TELLING.find(([pattern]) => pattern.test(name))?.[1] ?? ORGANIZATION_HEADS.get(head) ?? 'OTHER'
}

/** Nouns before a name that say what it is the name of, with the type they show: "the charity SafeHome", "the employers' federation UTICA". */
export const GROUP_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ARMED_GROUP: 'militia guerrillas',
    POLITICAL_PARTY: 'party movement coalition alliance front faction',
    IGO: 'bloc mission force peacekeepers',
    NGO: 'charity organisation organization association foundation network watchdog ngo tank group',
    CIVIL_SOCIETY: 'federation union club confederation',
    COMPANY:
      'company firm bank airline retailer manufacturer carrier operator insurer brewer supplier startup giant developer studio lender conglomerate consultancy brokerage',
    MEDIA: 'newspaper broadcaster daily weekly agency magazine',
  }).flatMap(([type, list]) => list.split(' ').map(noun => [noun, type] as const)),
)

/** Alone they are no name even with a capital: "the Council", "Parliament", "the Army". */
export const PLACE_HEADS: ReadonlyMap<string, string> = new Map(
  [
    ['WATER', 'lake river sea ocean gulf strait straits bay canal'],
    [
      'REGION',
      'peninsula desert valley mountains mount hill hills heights island islands coast province region district county oblast governorate territory strip',
    ],
    [
      'VENUE',
      'palace castle hotel airport square stadium hall bridge hospital museum street avenue boulevard road cathedral mosque base camp prison village mall heights falls beach bay',
    ],
  ].flatMap(([type = '', list = '']) => list.split(' ').map(head => [head, type] as const)),
)

/** Before a name they make it a place: "Lake Ohrid", "Fort Leavenworth", "Mount Hermon", "Camp Bondsteel". */
export const PLACE_OPENERS = new Map([
  ['lake', 'WATER'],
  ['mount', 'REGION'],
  ['mt', 'REGION'],
  ['fort', 'VENUE'],
  ['camp', 'VENUE'],
  ['cape', 'REGION'],
  ['port', 'CITY'],
  ['ciudad', 'CITY'],
  ['puerto', 'CITY'],
  ['nova', 'REGION'],
  ['villa', 'VENUE'],
  ['san', 'CITY'],
  ['santa', 'CITY'],
  ['saint', 'CITY'],
  ['st', 'CITY'],
  ['masjid', 'VENUE'],
  ['hagia', 'VENUE'],
])

/** A name that ends in one of these is an agreement, an event or a text: no person, and no place although a city may stand in it. */
export const THING_HEADS = new Set(
  `agreement agreements accord accords treaty treaties protocol protocols pact deal plan declaration communique resolution memorandum act charter constitution convention roadmap annex framework conference summit forum process
  talks war wars revolution uprising crisis games olympics cup prize award day doctrine initiative dialogue ceasefire truce armistice statement document documents principles offensive operation formula compromise settlement guarantee guarantees capitulations proclamation note line operation missile exercise`.split(
    /\s+/,
  ),
)
