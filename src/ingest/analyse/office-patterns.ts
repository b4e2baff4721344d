/**
 * How offices are said, most telling first, each with an example. Elements: B body, P person, T title, H an honorific or rank ("Lord", "Gen."), M "former",
 * "acting" …, A any small words that describe ("a breakaway rebel"), N words of an institution inside ("foreign ministry", "army"), C a complement ("for the
 * dialogue", "to Syria"), `()` a remark between commas, adv "also", "now", serve "resigned as", gov the government or the rebels of the article, `'s` that
 * the item before is a possessive, dash "–". end: nothing of the phrase follows.
 * `?` may be missing, `*` any number. A number tells the second B, P or T from the first.
 */
export const OFFICE_PATTERNS: readonly { readonly name: string; readonly pattern: string }[] = [
  // US President Trump's envoy Richard Grenell
  { name: 'body-title-person-envoy', pattern: "B M* T2 P2 's M* T C? ,? P" },
  // African Union mediator and former Nigerian president Olusegun Obasanjo
  { name: 'body-title-and-other', pattern: 'B M* N* T and the? M* B2 M* N* T2 H? P' },
  // the ECOWAS mediator, former Ghanaian president John Kufuor; the OAU chairman, President Robert Mugabe of Zimbabwe
  { name: 'body-title-before-titled', pattern: 'B M* N* T C? , the? A* B2? A* N* T2 H? P' },
  { name: 'title-of-body-before-titled', pattern: 'T link the? A* B N* C? , the? A* B2? A* N* T2 H? P' },
  // ECOWAS Chairman and President of Ghana, John Kufuor
  { name: 'body-title-and-title-of-body', pattern: 'B M* N* T and the? M* T2 link the? B2 , H? P' },
  // British Prime Minister and Foreign Secretary Lord Salisbury
  { name: 'body-titles-person', pattern: 'B M* N* T2 and M* N* T ,? H? P' },
  // AU chairperson President Abdel Fattah el-Sisi
  { name: 'body-title-before-title', pattern: 'B M* N* T T2 P' },
  // the Norwegian head of the Zembla Mission, Jan Beispiel: where he comes from, and whose he is
  { name: 'body-title-of-body', pattern: 'B2 A* N* T of the? A* B N* ,? H? P' },
  // Serbian President Aleksandar Vucic; the EU's special representative for the dialogue, Miroslav Lajcak; Russian foreign ministry spokeswoman M. Z.
  { name: 'body-title-person', pattern: 'B M* N* T C? ,? H? P' },
  // the UN's mediator, the Kenyan Jan Beispiel
  { name: 'body-title-countryman', pattern: 'B M* N* T C? , the? B2 H? P' },
  { name: 'title-of-body-countryman', pattern: 'T link the? A* B N* C? , the? B2 H? P' },
  // Qatar's president's special envoy Mutlaq al-Qahtani; the UN secretary-general's special envoy, Gerd Merrem
  { name: 'body-title-title-person', pattern: "B T2 's M* T C? ,? H? P" },
  { name: 'body-title-title-person', pattern: "T2 's M* T C? ,? H? P" },
  // the Personal Envoy of the Secretary-General for Western Sahara, Peter van Walsum
  { name: 'title-of-title-person', pattern: 'T link the? M* T2 C? , H? P' },
  { name: 'title-of-title-person', pattern: 'T link the? M* T2 C H? P' },
  // President Aleksandar Vucic of Serbia
  { name: 'title-person-of-body', pattern: 'T P of the? B' },
  // Prime Minister Jan Beispiel (Malawi)
  { name: 'title-person-of-body', pattern: 'T H? P ( the? B' },
  // a spokesman for Rwandan President Paul Kagame, Nicholas Shalita
  { name: 'envoy-of-person', pattern: 'T link the? B? M* T2? P2 , P' },
  // Nicholas Shalita, a spokesman for Rwandan President Paul Kagame
  { name: 'person-envoy', pattern: 'P , the? A* T link the? B? M* T2? P2' },
  // the special representative of the Austrian chairmanship of the OSCE, Wolf Dietrich Heim
  { name: 'title-of-chairing-body', pattern: 'T link the? B2 chairing of the? B , P' },
  { name: 'person-title-of-chairing-body', pattern: 'P , the? A* T link the? A* B2 chairing of the? B' },
  // the head of the joint African Union–United Nations peacekeeping force UNAMID
  { name: 'person-title-of-named-body', pattern: 'P , the? A* T link the? A* B2 B3? N* B' },
  // Johan Verbeke, special representative of the UN secretary-general; C. Christopoulos, envoy of the chairperson-in-office of the OSCE
  { name: 'person-title-of-title', pattern: 'P , the? A* T link the? T2 of the? B' },
  { name: 'person-title-of-title', pattern: 'P , the? A* T link the? A* B? T2' },
  // Jan Beispiel, director for Africa at the Foreign Office
  { name: 'person-title-for-place', pattern: 'P , the? A* T for the? B2 link the? A* B' },
  // Jelena Milić, director of the Centre for …; Nur Misuari, founding chairman of the rival MNLF
  { name: 'person-title-of-body', pattern: 'P , the? A* T link the? A* B' },
  // Jan Beispiel, Under-Secretary of State for Foreign Affairs of Malawi
  { name: 'person-title-of-field', pattern: 'P , the? A* T for the? N N* of the? B' },
  { name: 'title-of-field-person', pattern: 'T for the? N N* of the? B C? ,? H? P' },
  // Jan Beispiel, the leader of the last rebel group in Malawi, the ZLF, spoke
  { name: 'person-title-of-body', pattern: 'P , the? A* T link the A* N* B2? A* C , the? B ,' },
  // Ismail Haniyeh, head of the political wing of Hamas; the chair of the northern branch of the Law Society, Ana Primerova
  { name: 'person-title-of-part-of-body', pattern: 'P , the? A* T of the A* B2? part of the? A* B' },
  { name: 'title-of-part-of-body', pattern: 'T of the A* B2? part of the? A* B , H? P' },
  // Jan Beispiel, the Norwegian head of the Zembla Mission
  { name: 'person-body-title-of-body', pattern: 'P , the? A* B2 A* N* T of the? A* B' },
  // Gyude Bryant, a businessman and chairman of the Liberia Action Party
  { name: 'person-second-title-of-body', pattern: 'P , the? A* T2 and the? A* T link the? A* B' },
  { name: 'person-second-title-of-body', pattern: 'P , the? A A* and the? A* T link the? A* B' },
  { name: 'person-second-title-of-body', pattern: 'P , the? A* T2 link the? A* B2 and the? A* T link the? A* B' },
  { name: 'person-second-title-of-body', pattern: 'P , the? A* T2 link the? A* B2 and the? A* B A* N* T' },
  { name: 'person-second-title-of-body', pattern: 'P , the? A* B2 A* T2 and the? A* T link the? A* B' },
  // foreign minister of Iran, Javad Zarif; head of European diplomacy Josep Borrell; the head of the UN mission in Ivory Coast, Pierre Schori
  { name: 'title-of-body-person', pattern: 'T link the? A* B N* C? ,? H? P' },
  // Jacques Klein, the UN Secretary-General's Special Representative for Liberia
  { name: 'person-title-title', pattern: "P , the? A* B? T2 's A* T" },
  // Jan Beispiel, professor of history at the University of Zembla
  { name: 'person-title-of-subject', pattern: 'P , the? A* T of A* at the? A* B' },
  // Thabo Mbeki, the former South African president; Jan Egeland, the UN's humanitarian chief
  { name: 'person-body-title', pattern: 'P , the? A* B A* N* T' },
  { name: 'person-second-body-title', pattern: 'P , the? A* T2 and the? A* B A* N* T' },
  { name: 'person-second-body-title', pattern: 'P , the? A* B2 A* T2 and the? A* B A* N* T' },
  // Jan Beispiel – the president of Malawi – spoke
  { name: 'person-dash-title', pattern: 'P dash the? A* T link the? A* B' },
  { name: 'person-dash-title', pattern: 'P dash the A* B A* N* T' },
  // Hassan Wirajuda (Foreign Minister); Liv Ullmann (head of the Norwegian delegation)
  { name: 'person-in-brackets', pattern: 'P ( the? A* T link the? A* B' },
  { name: 'person-in-brackets', pattern: 'P ( the? A* B A* N* T' },
  { name: 'person-in-brackets', pattern: 'P ( the? A* N* T' },
  // Ahmed Ouyahia, 48, who was secretary-general of the UN
  { name: 'person-who-title-of-body', pattern: 'P () , who adv* be as? the? A* T link the? A* B' },
  { name: 'person-who-body-title', pattern: 'P () , who adv* be as? the? A* B A* N* T' },
  // Arnold Smith, the Canadian who is Secretary-General of the Commonwealth
  { name: 'person-who-title-of-body', pattern: 'P , the? A* B2? who adv* be as? the? A* T link the? A* B' },
  // Jan Beispiel, the former president of Malawi who is the UN's mediator
  { name: 'person-who-title-of-body', pattern: 'P , the? A* T2 of the? B2 who adv* be as? the? A* T link the? A* B' },
  { name: 'person-who-body-title', pattern: 'P , the? A* T2 of the? B2 who adv* be as? the? A* B A* N* T' },
  // Jan Beispiel, the Kenyan diplomat who is the UN's mediator
  { name: 'person-who-title-of-body', pattern: 'P , the? A* B2? A* T2 who adv* be as? the? A* T link the? A* B' },
  { name: 'person-who-body-title', pattern: 'P , the? A* B2? A* T2 who adv* be as? the? A* B A* N* T' },
  // Jan Beispiel, at the time president of Malawi; in his capacity as chairman of the union; speaking as its chairman
  { name: 'person-then-title', pattern: 'P , at the time the? A* T link the? A* B' },
  { name: 'person-then-title', pattern: 'P , at the time the? A* B A* N* T' },
  { name: 'person-as-title', pattern: 'P () , in the capacity as the? A* T link the? A* B' },
  { name: 'person-as-title', pattern: 'P () , speaking as the? A* T link the? A* B' },
  // Zembla's Jan Beispiel, then deputy president; Zembla's Jan Beispiel, the finance minister
  { name: 'countryman-comma-title', pattern: "B 's H? P , adv* the? M* N* T end" },
  // Zembla's Jan Beispiel, who became president in May
  { name: 'person-who-title', pattern: "B 's P () , who adv* be the? A* T end" },
  // Jan Beispiel, until last year Kenya's foreign minister
  { name: 'person-until-title', pattern: 'P , until A* T link the? A* B' },
  { name: 'person-until-title', pattern: 'P , until A* B A* N* T' },
  // Ana Primerova was succeeded as president of Kenya by Jan Beispiel
  { name: 'person-succeeds', pattern: 'P2 adv* be succeed as the? M* T link the? B by H? P' },
  { name: 'person-succeeds', pattern: 'P2 adv* be succeed as the? M* B M* N* T by H? P' },
  // Jan Beispiel took over as president of Kenya from Ana Primerova
  { name: 'person-succeeds', pattern: 'P ,? adv* assume over as the? M* T link the? B from H? P2' },
  { name: 'person-succeeds', pattern: 'P ,? adv* assume over as the? M* B M* N* T from H? P2' },
  // Ana Primerova, Jan Beispiel's predecessor as UN envoy
  { name: 'person-precedes', pattern: "P2 , P 's A* predecessor as the? A* T link the? A* B" },
  { name: 'person-precedes', pattern: "P2 , P 's A* predecessor as the? A* B A* N* T" },
  { name: 'person-succeeds', pattern: "P , P2 's A* successor as the? A* T link the? A* B" },
  { name: 'person-succeeds', pattern: "P , P2 's A* successor as the? A* B A* N* T" },
  // Guebuza succeeded Chissano as president of Mozambique
  { name: 'person-succeeds', pattern: 'P ,? will? adv* succeed H? P2 as the? M* T link the? B' },
  { name: 'person-succeeds', pattern: 'P ,? will? adv* succeed H? P2 as the? M* B M* N* T' },
  // Ahtisaari was appointed special envoy of the UN; Kurti became prime minister of Kosovo
  { name: 'person-became-title-of-body', pattern: 'P () ,? adv* be appointed? down? when* as? the? M* T link the? B' },
  { name: 'person-became-body-title', pattern: 'P () ,? adv* be appointed? down? when* as? the? M* B M* N* T' },
  // Jan Beispiel, the Kenyan minister, whom the African Union appointed mediator
  { name: 'person-whom-body-appointed', pattern: 'P , the? A* B2? A* T2 whom the? A* B adv* appointed as? the? A* T' },
  { name: 'person-whom-body-appointed', pattern: 'P () , whom the? A* B adv* appointed as? the? A* T' },
  // Jan Beispiel took over the presidency of the African Union
  { name: 'person-assumes', pattern: 'P () ,? adv* assume over? the? A* chairing of the? A* B' },
  // Ahtisaari, named last week as the UN special envoy
  { name: 'person-appointed-title', pattern: 'P , appointed A* as the? A* T link the? B' },
  { name: 'person-appointed-title', pattern: 'P , appointed A* as the? A* B A* N* T' },
  { name: 'person-appointed-title', pattern: 'P , appointed by the? A* B as the? A* T' },
  // Taylor stepped down as president; Gbagbo, who served as head of the Ivorian Popular Front
  { name: 'person-serves-title-of-body', pattern: 'P () ,? adv* be? serve down? when* as the? A* T link the? A* B' },
  { name: 'person-serves-body-title', pattern: 'P () ,? adv* be? serve down? when* as the? A* B A* N* T' },
  { name: 'person-serves-title', pattern: 'P () ,? adv* be? serve down? when* as the? A* T' },
  // Jan Beispiel, appointed by the African Union to mediate
  { name: 'person-appointed-to', pattern: 'P , appointed by the? A* B to mediate' },
  // it appointed Miroslav Lajcak, a former foreign minister, as its special representative
  // Jan Beispiel, who as UN envoy had visited Malawi
  { name: 'person-as-title', pattern: 'P () ,? adv* as the? A* T link the? A* B' },
  { name: 'person-as-title', pattern: 'P () ,? adv* as the? A* B A* T' },
  { name: 'person-as-title', pattern: 'P () ,? adv* as the? A* T' },
  // the Kenyan president appointed Jan Beispiel foreign minister; President Ana Primerova named Jan Beispiel her envoy
  { name: 'title-appoints-person', pattern: 'B M* T2 adv* appointed H? P as? the? A* T' },
  { name: 'title-appoints-person', pattern: 'T2 of the? B adv* appointed H? P as? the? A* T' },
  { name: 'title-appoints-person', pattern: 'T2 adv* appointed H? P as? the? A* T' },
  { name: 'person-appoints', pattern: 'P2 adv* appointed H? P as? the? A* T' },
  // the United Nations named Jan Egeland special envoy
  { name: 'body-appoints-person-title', pattern: 'B adv* appointed H? P as? T' },
  // the envoy sent by the United Nations, Jan Beispiel; the United Nations has sent an envoy, Jan Beispiel
  { name: 'title-sent-by-body', pattern: 'T sent by the? A* B , H? P' },
  { name: 'body-sends-title', pattern: 'B adv* sent the? A* T C? ,? H? P' },
  // the United Nations has a new envoy, Jan Beispiel
  { name: 'body-has-title', pattern: 'B has the A* T C? , H? P' },
  // the United Nations named Jan Egeland its special adviser
  { name: 'person-its-title', pattern: 'P its A* T' },
  // the National Front (FNLA), led by Holden Roberto; the Freedom Fighters, a breakaway group headed by Umbra Kato
  { name: 'body-led-by-person', pattern: 'B N* be? lead by the? A* T2? H? P' },
  { name: 'body-led-by-person', pattern: 'B , who adv* be? lead by the? A* T2? H? P' },
  { name: 'body-led-by-person', pattern: 'B , the? A* lead by the? A* T2? H? P' },
  // Moussa Faki Mahamat, who chairs the African Union Commission; Soro, 34, heads the New Forces
  { name: 'person-who-leads-body', pattern: 'P () , adv* lead the? A* B N* team? end' },
  // Dag Nylander, who heads Norway's team of facilitators; Norway's team of facilitators, led by Dag Nylander
  { name: 'person-who-leads-body', pattern: "P () , adv* lead the? A* B 's A* N* team" },
  { name: 'person-leads-body', pattern: "P adv* lead the? A* B 's A* N* team" },
  { name: 'body-led-by-person', pattern: "B 's A* N* team C? , lead by the? A* T2? H? P" },
  // the Zembla Front, which Jan Beispiel leads
  { name: 'body-which-person-leads', pattern: 'B , which H? P adv* lead' },
  // Jan Beispiel, a member of the Zembla Front's political bureau; Zembla Front central committee member Jan Beispiel
  { name: 'person-member', pattern: "P , the? A* member of the? A* B 's A* N* part" },
  { name: 'person-member', pattern: 'P , the? A* member of the? A* B N* part' },
  { name: 'person-member', pattern: 'P , the? A* member of the? A* N* part of the? A* B' },
  { name: 'person-member', pattern: 'P , the? A* B N* part member' },
  { name: 'member-person', pattern: 'B A* N* part member H? P' },
  // Jan Beispiel, one of the leaders of the Zembla Front
  { name: 'person-one-of', pattern: 'P , one of the? A* T link the? A* B' },
  { name: 'person-one-of', pattern: "P , one of the? A* B 's A* T" },
  // the Zembla Front (secretary: Jan Beispiel)
  { name: 'body-in-brackets', pattern: 'B ( T : H? P' },
  // Kieran Prendergast, who runs the political department at the UN
  { name: 'person-who-leads-body', pattern: 'P () , adv* lead the A* part link the? A* B' },
  // Prince Norodom Sihanouk, the former monarch who chairs the Supreme National Council
  { name: 'person-who-leads-body', pattern: 'P , the? A* B2? A* T2 adv* lead the? A* B end' },
  { name: 'person-who-leads-body', pattern: 'P , the? A* B2 who adv* lead the? A* B N* team? end' },
  // Jan Beispiel, the ageing priest who leads the Zembla Front
  { name: 'person-who-leads-body', pattern: 'P , the? A A* who adv* lead the? A* B end' },
  // Security adviser Jan Beispiel led the Kenyan team
  { name: 'titled-leads-body', pattern: 'T H? P adv* lead the? A* B N* team' },
  { name: 'person-leads-body', pattern: 'P adv* lead the? A* B end' },
  // General Jan Beispiel commanded the UN force
  { name: 'person-leads-body', pattern: 'P adv* lead the? A* B N* envoys' },
  // the African Union, of which Jan Beispiel is chairman; Jan Beispiel signed for the Bank, of which he is president
  { name: 'body-of-which-person', pattern: 'B , of which P be the? A* T' },
  { name: 'person-of-which', pattern: 'P any* for the? B , of which he be the? A* T' },
  // Marcel de Souza, who presides over the ECOWAS Commission
  { name: 'person-presides', pattern: 'P () ,? adv* preside over the? A* B' },
  // Jan Beispiel, who led the mediation for the African Union
  { name: 'person-leads-for', pattern: 'P () ,? adv* lead the? A* task for the? A* B end' },
  // Andrew Nori, the lawyer who speaks for the Eagle Force
  { name: 'person-speaks-for', pattern: 'P () , adv* speak for the? A* B' },
  { name: 'person-speaks-for', pattern: 'P , the? A* T2? who adv* speak for the? A* B' },
  { name: 'person-speaks-for', pattern: 'P , the? A* T2 of the? B2 who adv* speak for the? A* B' },
  // Speaking for the African Union, Jan Beispiel …
  { name: 'speaking-for', pattern: 'P , speaking for the? A* B' },
  { name: 'speaking-for', pattern: 'P , represent the? A* B' },
  { name: 'speaking-for', pattern: 'P adv* represent the? A* B at the? A* task' },
  { name: 'speaking-for', pattern: 'speaking for the? A* B , H? P' },
  { name: 'speaking-for', pattern: 'speaking on behalf of the? A* B , H? P' },
  // Mohamed Ibn Chambas, the UN's man for West Africa; Kenya's point man at the talks, Bethuel Kiplagat
  { name: 'person-bodys-man', pattern: "P , the? B 's A* man" },
  { name: 'person-bodys-man', pattern: 'P , owner A* man' },
  { name: 'bodys-man-person', pattern: "B 's A* man C? , T2? H? P" },
  // the employers' federation UTICA under Wided Bouchamaoui
  { name: 'body-under-person', pattern: 'B under H? P' },
  // a Kenyan delegation under Jan Beispiel, under Foreign Minister Jan Beispiel
  { name: 'team-under-person', pattern: 'B N* team under the? M* N* T H? P' },
  { name: 'team-under-person', pattern: 'B N* team under H? P' },
  // the Kenyan government of Jan Beispiel
  { name: 'government-of-person', pattern: 'B government of H? P' },
  { name: 'government-of-person', pattern: 'government of H? P in the? B' },
  // his Kosovo counterpart Isa Mustafa; his Iraqi opposite number, Tariq Aziz
  { name: 'counterpart', pattern: 'B opposite? counterpart ,? H? P' },
  { name: 'counterpart', pattern: 'for the? B ,? owner opposite? counterpart ,? H? P' },
  { name: 'counterpart', pattern: 'P , the? B opposite? counterpart' },
  // Ana Primerova, his counterpart at the Polisario Front
  { name: 'counterpart', pattern: 'P , owner opposite? counterpart link the? A* B' },
  // his counterpart from the Polisario Front, Ana Primerova
  { name: 'counterpart', pattern: 'counterpart link the? A* B ,? H? P' },
  // Its first commander was Arnold Quainoo; Kenya's chief negotiator is Jan Beispiel
  { name: 'title-of-body-is-person', pattern: 'T link the? A* B be H? P' },
  { name: 'body-title-is-person', pattern: 'B A* N* T be H? P' },
  // its current chairman, Togo's Jan Beispiel
  { name: 'its-title-countryman', pattern: "owner A* T , B2 's H? P" },
  { name: 'its-title-is-person', pattern: 'owner A* T be H? P' },
  // the Roman Catholic Church, whose archbishop, Arturo Rivera
  { name: 'body-whose-title-person', pattern: 'B , whose A* T C? ,? H? P' },
  { name: 'body-whose-title-is-person', pattern: 'B , whose A* T be the? H? P' },
  // The delegation was led by A, that of the Polisario by Mahfoud Ali Beiba
  { name: 'that-of-body-by-titled', pattern: 'that of the? B by the? A* T H? P' },
  { name: 'that-of-body', pattern: 'that of the? B by H? P' },
  // Oscar Santamaria, who led the government delegation
  { name: 'person-leads-side', pattern: 'P () ,? adv* lead the? gov A* team' },
  { name: 'person-leads-side', pattern: 'P , the? A* who adv* lead the? gov A* team' },
  // the presidency of Barack Obama
  { name: 'presidency-of-person', pattern: 'presidency of P' },
  // the Truman administration
  { name: 'administration-of-person', pattern: 'P administration' },
  // Daniel Webster's first term as Secretary of State
  { name: 'term-as-title', pattern: "P 's M* term as M* N* T" },
  // as president of Finland, Ahtisaari …
  { name: 'as-title-of-body-person', pattern: 'as the? M* T of the? B , P' },
  // Anthony Lake, President Bill Clinton's special envoy
  { name: 'person-envoy', pattern: "P , T2? H? P2 's M* T" },
  { name: 'person-envoy', pattern: "P () , who adv* be T2? H? P2 's M* T" },
  // President Clinton's envoy Richard Holbrooke: for whom he speaks is known by the first one's office
  { name: 'person-envoy', pattern: "P2 's M* T C? ,? H? P" },
  // Jan Beispiel, whose special envoy Ana Primerova
  { name: 'person-whose-envoy', pattern: 'P2 () ,? whose A* T C? ,? T3? H? P' },
  // the Zembla Front of former president Jan Beispiel
  { name: 'group-of-titled', pattern: 'B of the? M* N* T H? P' },
  // Jean-Pierre Bemba's Congolese Liberation Movement; the Congolese Liberation Movement of Jean-Pierre Bemba
  { name: 'person-own-group', pattern: "P 's B" },
  { name: 'person-own-group', pattern: 'B of P' },
  // Griffiths succeeded Ismail Ould Cheikh Ahmed; Ismail Ould Cheikh Ahmed was replaced by Griffiths
  { name: 'heir', pattern: 'P2 () ,? adv* be succeed by H? P' },
  { name: 'heir', pattern: 'P ,? will? adv* succeed H? P2' },
  // Griffiths's predecessor, Ismail Ould Cheikh Ahmed; his successor, Fernando de Trazegnies
  { name: 'heir', pattern: "P2 's A* heir ,? P" },
  { name: 'heir', pattern: 'heir ,? P' },
  { name: 'heir', pattern: 'heir will? be H? P' },
  // Griffiths resigned as envoy. Jan Beispiel will succeed him
  { name: 'heir-of-him', pattern: 'P will? adv* succeed him' },
  { name: 'heir-of-him', pattern: 'P will? adv* assume over from him' },
  // Mr. Beispiel is the Kenyan ambassador, and Mr. Vzor the Chadian
  { name: 'and-person-title', pattern: 'and H? P the M* N* T link the? A* B' },
  { name: 'and-person-title', pattern: 'and H? P the M* B M* N* T end' },
  // Foreign Minister Pik Botha signed for South Africa
  { name: 'title-person-signs', pattern: 'T H? P sign any* for the? B' },
  { name: 'title-person-signs', pattern: 'T H? P any* on behalf of the? B' },
  // Foreign Minister Pik Botha represented South Africa
  { name: 'title-person-signs', pattern: 'T H? P adv* represent the? B end' },
  // Under President Jan Beispiel, Chad …
  { name: 'under-titled', pattern: 'under T H? P , the? B' },
  // for Chad, President Idriss Deby; for Ghana by Foreign Minister Obed Asamoah; Foreign Minister Obed Asamoah for Ghana
  { name: 'for-body-titled', pattern: 'for the? B , M* N* T H? P' },
  // For Renamo: Jan Beispiel, head of the external department; on the Kenyan side, General Jan Beispiel, the chief of staff
  { name: 'for-body-titled', pattern: 'for the? B : T2? H? P , the? A* N* T' },
  { name: 'for-body-titled', pattern: 'on the B side be? ,? T2? H? P , the? A* N* T' },
  { name: 'for-body-titled', pattern: 'on the B side be? ,? the? M* N* T ,? H? P' },
  { name: 'for-body-titled', pattern: 'for the? B by the? M* N* T ,? H? P' },
  // Chad was represented by its president, A, Ghana by Foreign Minister Obed Asamoah
  { name: 'body-by-titled', pattern: ', B by the? M* N* T ,? H? P' },
  { name: 'body-by-titled', pattern: 'and the? B by the? M* N* T ,? H? P' },
  { name: 'titled-for-body', pattern: 'T H? P for the? B end' },
  // President Bill Clinton; Foreign Minister Ivica Dacic; government negotiator Marvic Leonen; Defense Minister Gen. Rene Ponce
  { name: 'title-person', pattern: 'T H? P' },
  // the prime minister, Albin Kurti, …; special envoy for Syria, Staffan de Mistura
  { name: 'title-comma-person', pattern: 'T C? , H? P' },
  // Ivica Dacic, the foreign minister, …; Matthias Bjarnason, the Fisheries Minister; Solomon Berewa, attorney general and leader of the government team
  { name: 'person-comma-title', pattern: 'P , the? A* N* T' },
  // Jan Beispiel has been foreign minister since May
  { name: 'person-is-title', pattern: 'P adv* be the? M* N* T end' },
  { name: 'person-comma-second-title', pattern: 'P , the? A* T2 and the? A* T' },
]
