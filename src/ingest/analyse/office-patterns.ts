/**
 * How offices are said, most telling first, each with an example. Elements: B body, P person, T title, H an honorific ("Lord"), M "former", "acting" …,
 * N words of an institution inside ("foreign ministry", "army"), C a complement ("for the dialogue", "to Syria"), `'s` that the item before is a possessive.
 * end: nothing of the phrase follows.
 * `?` may be missing, `*` any number. A number tells the second B, P or T from the first.
 */
export const OFFICE_PATTERNS: readonly { readonly name: string; readonly pattern: string }[] = [
  // US President Trump's envoy Richard Grenell
  { name: 'body-title-person-envoy', pattern: "B M* T2 P2 's M* T C? ,? P" },
  // the Serbian and Kosovar presidents, A and B
  { name: 'bodies-title-persons', pattern: 'B and B2 M* T ,? P and P2' },
  // African Union mediator and former Nigerian president Olusegun Obasanjo
  { name: 'body-title-and-other', pattern: 'B M* N* T and the? M* B2 M* N* T2 H? P' },
  // British Prime Minister and Foreign Secretary Lord Salisbury
  { name: 'body-titles-person', pattern: 'B M* N* T2 and M* N* T ,? H? P' },
  // AU chairperson President Abdel Fattah el-Sisi
  { name: 'body-title-before-title', pattern: 'B M* N* T T2 P' },
  // Serbian President Aleksandar Vucic; the EU's special representative for the dialogue, Miroslav Lajcak; Russian foreign ministry spokeswoman M. Z.
  { name: 'body-title-person', pattern: 'B M* N* T C? ,? H? P' },
  // Qatar's president's special envoy Mutlaq al-Qahtani
  { name: 'body-title-title-person', pattern: "B T2 's M* T C? ,? P" },
  // President Aleksandar Vucic of Serbia
  { name: 'title-person-of-body', pattern: 'T P of the? B' },
  // foreign minister of Iran, Javad Zarif; head of European diplomacy Josep Borrell; secretary-general of the United Nations Kofi Annan
  { name: 'title-of-body-person', pattern: 'T link the? M* B N* ,? H? P' },
  // Jelena Milić, director of the Centre for …; Olusegun Obasanjo, the former president of Nigeria
  { name: 'person-title-of-body', pattern: 'P , the? M* T link the? M* B' },
  // Thabo Mbeki, the former South African president; Jan Egeland, the UN's humanitarian chief
  { name: 'person-body-title', pattern: 'P , the? M* B M* N* T' },
  // Kofi Annan, who was secretary-general of the UN
  { name: 'person-who-title-of-body', pattern: 'P , who be as? the? M* T link the? B' },
  { name: 'person-who-body-title', pattern: 'P , who be as? the? M* B M* N* T' },
  // Ahtisaari was appointed special envoy of the UN; Kurti became prime minister of Kosovo
  { name: 'person-became-title-of-body', pattern: 'P be appointed? as? the? M* T link the? B' },
  { name: 'person-became-body-title', pattern: 'P be appointed? as? the? M* B M* N* T' },
  // the National Front (FNLA), led by Holden Roberto; UNITA was led by Jonas Savimbi
  { name: 'body-led-by-person', pattern: 'B be? led by the? P' },
  { name: 'body-led-by-person', pattern: 'B , led by the? P' },
  // Moussa Faki Mahamat, who chairs the African Union Commission,
  { name: 'person-who-leads-body', pattern: 'P , who lead the? B end' },
  // his Kosovo counterpart Isa Mustafa
  { name: 'counterpart', pattern: 'B counterpart ,? P' },
  // the presidency of Barack Obama
  { name: 'presidency-of-person', pattern: 'presidency of P' },
  // the Truman administration
  { name: 'administration-of-person', pattern: 'P administration' },
  // Daniel Webster's first term as Secretary of State
  { name: 'term-as-title', pattern: "P 's M* term as M* N* T" },
  // as president of Finland, Ahtisaari …
  { name: 'as-title-of-body-person', pattern: 'as the? M* T of the? B , P' },
  // Anthony Lake, President Bill Clinton's special envoy; Ahmed Ouyahia, the envoy of Bouteflika
  { name: 'person-envoy', pattern: "P , T2? P2 's M* T" },
  { name: 'person-envoy', pattern: 'P , the? M* T of T2? P2' },
  // President Clinton's envoy Richard Holbrooke: for whom he speaks is known by the first one's office
  { name: 'person-envoy', pattern: "P2 's M* T C? ,? P" },
  // President Bill Clinton; Foreign Minister Ivica Dacic
  { name: 'title-person', pattern: 'T P' },
  // the prime minister, Albin Kurti, …; special envoy for Syria, Staffan de Mistura
  { name: 'title-comma-person', pattern: 'T C? , P' },
  // Ivica Dacic, the foreign minister, …
  { name: 'person-comma-title', pattern: 'P , the? M* T' },
]
