import type { Article } from '../../model/article.js'
import type { Extraction } from '../../model/claim.js'
import type { Analysis } from '../analyse/analysis.js'
import { parse } from '../analyse/syntax/parse.js'
import { isAffairOfPowers } from './affairs.js'
import { findAffiliations, representAffiliations } from './affiliations.js'
import { clusterAgreements } from './agreement-coreference.js'
import { completeAgreements } from './agreement-roles.js'
import { cut } from './by-sentence.js'
import { findCandidates } from './candidates.js'
import { findCeasefires, peopleEvents } from './ceasefires.js'
import { completeRoles } from './complete.js'
import { datedPapers } from './dated-papers.js'
import { settleHere } from './dateline-place.js'
import { keepDrafts } from './draft.js'
import { findEllipses } from './ellipses.js'
import { emit } from './emit.js'
import { clusterEvents } from './event-coreference.js'
import { settleAfterJourneys } from './journeys.js'
import { findPapers } from './named-papers.js'
import { occurrences } from './occurrences.js'
import { bodiesByPerson, type Reading } from './reading.js'
import type { Resources } from './resources.js'
import { accords } from './rules/accords.js'
import { actedThere } from './rules/acted-there.js'
import { atTable } from './rules/at-table.js'
import { backers } from './rules/backers.js'
import { deeds } from './rules/deeds.js'
import { delegates } from './rules/delegates.js'
import { deputies } from './rules/deputies.js'
import { eventVerbs, findEventVerbs } from './rules/event-verbs.js'
import { invitations } from './rules/invitations.js'
import { joy } from './rules/joy.js'
import { likewise } from './rules/likewise.js'
import { links } from './rules/links.js'
import { misdeeds } from './rules/misdeeds.js'
import { namesToPaper } from './rules/names-to-paper.js'
import { nounRoles } from './rules/noun-roles.js'
import { offices } from './rules/offices.js'
import { onlookers } from './rules/onlookers.js'
import { partiesTo } from './rules/parties-to.js'
import { phraseRoles } from './rules/phrase-roles.js'
import { present } from './rules/present.js'
import { provisions } from './rules/provisions.js'
import { roleNouns } from './rules/role-nouns.js'
import { saidNo } from './rules/said-no.js'
import { signedFor } from './rules/signed-for.js'
import { speakers } from './rules/speakers.js'
import { stanceIdioms } from './rules/stance-idioms.js'
import { stancePhrases } from './rules/stance-phrases.js'
import { apposedStates, stanceStates } from './rules/stance-states.js'
import { stances } from './rules/stances.js'
import { statusNouns } from './rules/status-nouns.js'
import { statusStates } from './rules/status-states.js'
import { statuses } from './rules/statuses.js'
import { threats } from './rules/threats.js'
import { through } from './rules/through.js'
import { verbRoles } from './rules/verb-roles.js'
import { verdicts } from './rules/verdicts.js'
import { findSeries, shareRoles } from './series.js'
import { findOpponents, findSides } from './sides.js'
import { joinSignings } from './signings.js'
import { speakerAt } from './speaker-at.js'
import { findSpeech } from './speech.js'
import { findVenues } from './venues.js'
import { isDiplomacy, worthTelling } from './worth-telling.js'

const EXTRACTOR = 'rules@1'

/** Reads claims out of an analysed article. The same article and data give the same extraction, byte for byte. */
export function extract(article: Article, analysis: Analysis, resources: Resources): Extraction {
  const reading = read(article, analysis, resources)
  if (!isAffairOfPowers(reading)) keepOffices(reading)
  findCeasefires(reading)
  const agreements = worthTelling(reading, clusterAgreements(reading))
  const clusters = joinSignings(reading, clusterEvents(reading), agreements)
  completeRoles(reading, clusters, agreements)
  completeAgreements(reading, clusters, agreements)
  datedPapers(reading, agreements)
  peopleEvents(reading, clusters, agreements)
  representAffiliations(reading)
  if (!isDiplomacy(reading, agreements)) dropStances(reading)
  settleAfterJourneys(reading, clusters)
  settleHere(reading, clusters)
  const events = occurrences(reading, clusters)
  attribute(reading)
  return emit(reading, events, agreements, EXTRACTOR)
}

/** Of a report on anything else only who is what: no events, papers, roles or stances. */
function keepOffices(reading: Reading): void {
  keepDrafts(reading, ({ rule }) => rule.startsWith('office'))
  cut(reading.events, 0)
  cut(reading.agreements, 0)
}

/** Leaves out what is held of others and of things. */
function dropStances(reading: Reading): void {
  keepDrafts(reading, ({ predicate }) => reading.resources.predicates[predicate]?.family !== 'stance')
}

/** The rules in order; each adds to what is found. */
export function read(article: Article, analysis: Analysis, resources: Resources): Reading {
  const reading: Reading = {
    article,
    analysis,
    resources,
    sentences: parse(analysis, resources.verbs),
    events: [],
    agreements: [],
    groups: [],
    drafts: [],
    sides: [...analysis.sides],
    opponents: [],
    speeches: [],
    papers: findPapers(analysis, resources),
    bodies: bodiesByPerson(analysis),
    affiliations: new Map(),
    eventOf: new Map(),
    agreementOf: new Map(),
  }
  findAffiliations(reading)
  findCandidates(reading)
  for (const sentence of reading.sentences) findEventVerbs(reading, sentence)
  findEllipses(reading)
  for (const sentence of reading.sentences) findVenues(reading, sentence)
  findSeries(reading)
  reading.speeches.push(...findSpeech(reading))
  findDispute(reading)
  findSeries(reading)
  offices(reading)
  for (const sentence of reading.sentences) {
    nounRoles(reading, sentence)
    eventVerbs(reading, sentence)
    verbRoles(reading, sentence)
    roleNouns(reading, sentence)
    accords(reading, sentence)
    speakers(reading, sentence)
    phraseRoles(reading, sentence)
    through(reading, sentence)
    deputies(reading, sentence)
    statuses(reading, sentence)
    statusStates(reading, sentence)
    statusNouns(reading, sentence)
    stances(reading, sentence)
    stanceIdioms(reading, sentence)
    stancePhrases(reading, sentence)
    stanceStates(reading, sentence)
    apposedStates(reading, sentence)
    verdicts(reading, sentence)
    threats(reading, sentence)
    joy(reading, sentence)
    saidNo(reading, sentence)
    misdeeds(reading, sentence)
    backers(reading, sentence)
    invitations(reading, sentence)
    onlookers(reading, sentence)
    present(reading, sentence)
    namesToPaper(reading, sentence)
    partiesTo(reading, sentence)
    signedFor(reading, sentence)
    links(reading, sentence)
    provisions(reading, sentence)
    actedThere(reading, sentence)
    atTable(reading, sentence)
    deeds(reading, sentence)
    delegates(reading, sentence)
    likewise(reading, sentence)
  }
  shareRoles(reading)
  return reading
}

/** A first round over the roles, of which only the sides stay: the rules ask for them. */
function findDispute(reading: Reading): void {
  const named = reading.agreements.length
  for (const sentence of reading.sentences) {
    nounRoles(reading, sentence)
    eventVerbs(reading, sentence)
    verbRoles(reading, sentence)
    namesToPaper(reading, sentence)
    signedFor(reading, sentence)
    phraseRoles(reading, sentence)
    roleNouns(reading, sentence)
    accords(reading, sentence)
    atTable(reading, sentence)
    deeds(reading, sentence)
  }
  cut(reading.agreements, named)
  const sides = findSides(reading)
  const unnamed = sides.length < 2 ? findOpponents(reading) : null
  reading.sides.splice(0, reading.sides.length, ...(unnamed ? [unnamed.side] : sides))
  if (unnamed) reading.opponents.push(unnamed.group)
  cut(reading.drafts, 0)
}

/** Gives every claim inside quotation marks or reported speech its speaker. */
function attribute(reading: Reading): void {
  reading.drafts.forEach((draft, i) => {
    const speaker = speakerAt(reading.speeches, draft.start, draft.end)
    if (speaker) reading.drafts[i] = { ...draft, speaker }
  })
}
