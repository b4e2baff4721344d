/** Words around and inside names of people. All folded. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(word => word !== ''))

/** Small words inside a name: "Ursula von der Leyen", "Osama bin Laden", "Abdel Fattah al-Sisi", "José Ramos y Horta". */
export const PARTICLES = words(
  'van von der den de del della di da dos das du la le el al bin ibn ben bint abu abd ud ul ter ten zu af av y ould do lo uld oglu tal d ag walet vom zum zur',
)

/** Forms of the Arabic article before some letters: "ad-Din", "ash-Shami"; particles only with a hyphen. */
export const HYPHENATED = words('ad ar as ash an at ath az adh ed er es esh en et ez ur us')

/** Before a single name they make it a person: "Mr Annan", "Gen. Mladic", "Sheikh Tamim". */
export const HONORIFICS = words(
  'mr mrs ms miss dr prof professor sir dame lord lady baron baroness count gen general lt lieutenant col colonel maj major capt captain sgt sergeant adm admiral brig brigadier marshal commander cmdr sen senator rep representative congressman congresswoman gov governor rev reverend bishop archbishop cardinal pope patriarch rabbi imam ayatollah sheikh sheik shaikh emir prince princess king queen sultan emperor empress shah tsar czar kaiser comrade justice judge father sister brother mullah maulana mufti hojatoleslam subcomandante comandante dato datuk tun signor signora senor senora senhor senhora herr frau monsieur madame mme mlle viscount marquis marquess abbe ras effendi pasha insp inspector superintendent ustaz hajj haji hajji alhaji chief excellency highness majesty holiness eminence monsignor msgr mgr samdech seri tan',
)

/** After these follows a name as after a full stop: "Gen. Mladic". */
export const ABBREVIATIONS = words(
  'mr mrs ms dr prof gen lt col maj capt cpt sgt adm brig lieut cmdr sen rep gov rev st jr sr hon amb insp atty supt',
)

export const GENERATIONS = words('jr sr ii iii iv')

/** A name is a person's when it does this. */
export const PERSON_VERBS = words(
  'said says told tells added adds explained noted stressed argued argues believes believed thinks thought wrote writes tweeted replied insisted warned recalled remarked commented quipped announced urged stated declared acknowledged admitted conceded described thanked praised resigned died met visited flew travelled traveled arrived spoke shook smiled joked testified himself herself',
)

/** What cannot stand in a person's name, however capitalised. */
export const NOT_IN_NAMES = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july september october november december
  agreement agreements accord accords treaty treaties protocol protocols pact deal plan plans declaration communique resolution resolutions memorandum mou act acts law bill charter constitution convention conventions roadmap annex framework initiative initiatives process talks conference summit forum round dialogue negotiations ceasefire truce armistice peace peacekeeping
  war wars revolution uprising intifada crisis conflict cold spring operation operations campaign genocide massacre battle offensive independence liberation siege invasion blockade doctrine affair incident
  day days week year years eve christmas easter ramadan olympic olympics olympiad games cup prize award awards nobel festival memorial anniversary
  north south east west northern southern eastern western central middle upper lower greater new old great grand
  christian christians muslim muslims islam islamic jewish jews jew orthodox catholic catholics protestant protestants sunni sunnis shia shiite shiites hindu hindus buddhist hutu hutus tutsi tutsis kurd kurds kurdish arab arabs arabic christianity god bible quran koran communist communists socialist nazi nazis
  road street avenue square boulevard river lake sea ocean gulf strait straits bay mount mountain mountains hill hills valley island islands peninsula desert coast canal bridge airport port harbor harbour county district province provinces city town village region state states territory republic kingdom empire border strip bank heights corridor line zone
  nation nations national international global world european federal royal supreme special joint general
  tv news times post daily herald tribune guardian journal gazette magazine radio television press
  internet twitter facebook youtube google apple microsoft covid coronavirus pandemic
  house palace castle hotel hospital cathedral church mosque temple stadium university college school museum library theatre theater center centre hall tower gate square park
  democrats republicans conservatives liberals socialists nationalists unionists islamists separatists loyalists moderates attorney
  norte sur oriental occidental
  affairs development staff
  anti non pro marxism leninism
  emeritus extraordinary plenipotentiary chargé charge affaires pro tempore
  i a an the this that these those it he she we they you who what which why how where when whose mr mrs ms yes no not`,
)

/** At the start of a sentence they are capitalised for no other reason. */
export const STARTERS = words(
  `a about above according across additionally adding addressing after afterwards again against ahead all almost along alongside already also although always amid among amongst an and announcing another any anyone apart are around as asked aside at away back based because before behind being below beneath beside besides between beyond both briefly but by can citing clearly commenting considering contrary could critics days depending despite did directly do does doing during each earlier early either elsewhere especially even eventually ever every everyone everything except few finally first five following for former formerly four from further furthermore given had half has have having he hence her here his hours how however hundreds i if in including indeed initially inside instead into is it its itself just last late later latest lately least less let like likewise long made many may maybe meanwhile members men might millions minutes months more moreover most much must my near nearly neither never nevertheless next nine no nobody none nonetheless nor not nothing notably noting now of off officials often on once one only opening or other others otherwise our out outside over overall own parents part past people per perhaps please plus police previously prior protesters quoting rather rebels recent recently reporters reports responding rights said saying second security seeing seven several shall she short shortly should similarly simply since six so some someone sometimes soon sources speaking still subsequently such supporters ten than thanks that the their them then there thereafter therefore these they this those though thousands three through throughout thus to today together tomorrow tonight too toward towards troops two ultimately under unfortunately unless unlike until up upon urging us use using very via victims voters was way we weeks welcoming well were what whatever when whenever where whereas whether which while who whoever whole whom whose why will with within without witnesses women workers would writing wrote years yes yesterday yet you your
  western eastern northern southern foreign prime minister president chief chairman talks peace government opposition parliament army military state sanctions relations negotiators mediators diplomats leaders analysts observers experts demonstrators residents refugees`,
)

/** "his wife Bernadette": a given name alone. */
export const KIN = words('wife husband son daughter brother sister mother father widow nephew niece cousin uncle aunt')
/** "the Truman administration", "Clinton presidency". */
export const ADMINISTRATIONS = words('administration presidency')

/** Places and directions that are surnames after a given name: "Christopher Hill", "Anthony Lake", "Benjamin West". */
export const PLACE_SURNAMES = words(
  'hill hills lake park west north day house castle bridge church hall temple street rivers bay mount banks field stone woods cross young green old new great central school page marsh wells ford brooks forest heights peace close may bell court shore border cook square tower gates war spring law plan price case',
)
