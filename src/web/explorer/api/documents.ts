// Written by npm run documents from the .graphql files beside it: change those.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What kind of body an organization is. */
export type OrganizationType =
  /** A country, or the government that acts for it; recognition says how widely it is recognised. */
  | 'STATE'
  /** States acting together without an organization of their own, such as the Quint or the Contact Group. */
  | 'STATE_COALITION'
  /** An intergovernmental organization, or one of its organs and missions. */
  | 'IGO'
  /** A ministry, parliament, court or other body of one state or territory. */
  | 'GOVERNMENT_BODY'
  /** Armed forces of a state, an alliance or a peacekeeping mission. */
  | 'MILITARY'
  /** An armed organization that is not a state's. */
  | 'ARMED_GROUP'
  /** A political party, movement or alliance of parties. */
  | 'POLITICAL_PARTY'
  /** A non-governmental organization, institute or think tank. */
  | 'NGO'
  /** A religious, social, ethnic or professional community or body. */
  | 'CIVIL_SOCIETY'
  /** A news agency, broadcaster, newspaper or platform. */
  | 'MEDIA'
  /** A business. */
  | 'COMPANY'
  /** A body or group that none of the other types fits, such as the West. */
  | 'OTHER';

/** How widely a state is recognised. */
export type Recognition =
  /** Recognised by all or nearly all states. */
  | 'GENERAL'
  /** Recognised by some states and not by others. */
  | 'CONTESTED';

/** What kind of place it is. */
export type PlaceType =
  /** A state's territory. */
  | 'COUNTRY'
  /** A part of a country, or an area of several. */
  | 'REGION'
  /** A city, town or village. */
  | 'CITY'
  /** A building, estate or room, such as the White House. */
  | 'VENUE'
  /** A lake, mountain, sea or another place. */
  | 'OTHER';

/** What kind of event it is. */
export type EventType =
  /** Negotiation between parties to a dispute, direct or through others. */
  | 'TALKS'
  /** A meeting of officials in one place or by video. */
  | 'MEETING'
  /** A meeting of heads of state or government, or a conference of many states. */
  | 'SUMMIT'
  /** Travel of an official to another actor's territory. */
  | 'VISIT'
  /** A telephone or video call. */
  | 'CALL'
  /** The signing, initialling or ratification of an agreement. */
  | 'SIGNING'
  /** The tabling of a plan, draft or offer. */
  | 'PROPOSAL'
  /** A press conference, declaration or joint statement. */
  | 'STATEMENT'
  /** The naming of an envoy, mediator or office holder. */
  | 'APPOINTMENT'
  /** Recognition of a state, government or claim, or a declaration of independence that asks for it. */
  | 'RECOGNITION'
  /** A halt to fighting, declared or in force. */
  | 'CEASEFIRE'
  /** The release or exchange of prisoners or hostages. */
  | 'RELEASE'
  /** The withdrawal of troops, claims or measures. */
  | 'WITHDRAWAL'
  /** The imposing of sanctions, tariffs or an embargo, or the breaking off of relations or talks. */
  | 'SANCTION'
  /** A demonstration, strike, boycott or blockade by civilians. */
  | 'PROTEST'
  /** The moving or alerting of armed forces or police. */
  | 'MOBILIZATION'
  /** An attack, battle, bombing or war. */
  | 'ASSAULT'
  /** Another event. */
  | 'OTHER';

/** The stage of a peace process that an agreement belongs to. */
export type AgreementStage =
  /** Talks about talks: that, how and about what to negotiate. */
  | 'PRE_NEGOTIATION'
  /** A ceasefire, truce or related commitment. */
  | 'CEASEFIRE'
  /** A substantive agreement on some of the issues. */
  | 'FRAMEWORK_PARTIAL'
  /** A substantive agreement that is meant to settle the dispute as a whole. */
  | 'FRAMEWORK_COMPREHENSIVE'
  /** How an earlier agreement is carried out: annexes, road maps, protocols. */
  | 'IMPLEMENTATION'
  /** A short text that renews or recommits to an earlier agreement. */
  | 'RENEWAL'
  /** An agreement of another or unknown stage. */
  | 'OTHER';

/** How far an agreement has come. */
export type AgreementStatus =
  /** Put forward by someone. */
  | 'PROPOSED'
  /** Being negotiated. */
  | 'NEGOTIATING'
  /** Accepted by the parties, not yet signed as far as is said. */
  | 'AGREED'
  /** Initialled. */
  | 'INITIALED'
  /** Signed. */
  | 'SIGNED'
  /** Ratified. */
  | 'RATIFIED'
  /** In force. */
  | 'IN_FORCE'
  /** Carried out. */
  | 'IMPLEMENTED'
  /** Carried out in part, or yet to be fully carried out. */
  | 'PARTLY_IMPLEMENTED'
  /** Suspended. */
  | 'SUSPENDED'
  /** Said to have been breached. */
  | 'VIOLATED'
  /** Refused by a party. */
  | 'REJECTED'
  /** Not reached or not signed when it was to be. */
  | 'FAILED'
  /** Ended or withdrawn from. */
  | 'TERMINATED';

/** Whether it is said to be so or not to be so. */
export type Polarity =
  /** Said to be so. */
  | 'AFFIRMED'
  /** Said not to be so, or to have failed. */
  | 'NEGATED';

/** Whether it is told as a fact, a plan, a possibility or as background. */
export type Modality =
  /** Told as having happened or happening. */
  | 'ACTUAL'
  /** Told as intended, scheduled, invited to or due. */
  | 'PLANNED'
  /** Told as possible, conditional or wished for. */
  | 'HYPOTHETICAL'
  /** Told as background from before the matter of the article. */
  | 'HISTORICAL';

/** In which way claims disagree. */
export type ContradictionKind =
  /** One claim affirms what another denies. */
  | 'DENIED'
  /** Two values of one thing that cannot both be right. */
  | 'EXCLUSIVE'
  /** One event told with an agreement reached and with none. */
  | 'DIVERGENT_OUTCOME';

/** What a person decided about the graph. */
export type DecisionKind =
  /** Two things are one. */
  | 'MERGE'
  /** Some of what was taken for one thing is another, whatever else speaks for one. */
  | 'SPLIT'
  /** A thing also goes by these names. */
  | 'ALIAS'
  /** A claim is not counted, because it was misread or is known to be wrong. */
  | 'RETRACT'
  /** Something holds, on the word of whoever decides. */
  | 'ASSERT'
  /** An earlier decision does not hold any more. */
  | 'REVERT';

/** What a fact rests on. */
export type EvidenceKind =
  /** Words of an article. */
  | 'QUOTE'
  /** A row of the reference data. */
  | 'REFERENCE_ROW'
  /** A decision by a person. */
  | 'DECISION';

/** What an actor is in an event or agreement. */
export type Role =
  /** Helps the parties towards agreement. */
  | 'MEDIATOR'
  /** Offers good offices or a channel without proposing terms. */
  | 'FACILITATOR'
  /** Calls, invites to or chairs the event. */
  | 'CONVENER'
  /** Receives the event. A mere venue is a place, not a host. */
  | 'HOST'
  /** Negotiates or is bound for itself. */
  | 'PARTY'
  /** Takes part. */
  | 'PARTICIPANT'
  /** Attends without negotiating. */
  | 'OBSERVER'
  /** Is invited. */
  | 'INVITEE'
  /** Speaks or makes the statement. */
  | 'SPEAKER'
  /** Signs or initials. */
  | 'SIGNATORY'
  /** Promises to act if the terms are breached. */
  | 'GUARANTOR'
  /** Attests the signing without a promise to enforce. */
  | 'WITNESS'
  /** Verifies that it is carried out. */
  | 'MONITOR'
  /** Puts it forward or drafts it. */
  | 'PROPOSER'
  /** Backs, endorses or praises; on an agreement this is the role SUPPORTER. */
  | 'SUPPORTER'
  /** Turns down a demand, plan or offer; on an agreement this is the role OPPONENT. */
  | 'OPPONENT';

/** The roles in which an actor counts as a mediator. */
export type MediationRole =
  /** Helps the parties towards agreement. */
  | 'MEDIATOR'
  /** Offers good offices or a channel without proposing terms. */
  | 'FACILITATOR'
  /** Calls, invites to or chairs the event. */
  | 'CONVENER'
  /** Receives the event. A mere venue is a place, not a host. */
  | 'HOST';

/** How an actor stands towards something. */
export type Stance =
  /** Backs, endorses or praises; on an agreement this is the role SUPPORTER. */
  | 'SUPPORTS'
  /** Is against, criticises or works against; on an agreement this is the role OPPONENT. */
  | 'OPPOSES'
  /** Calls on, urges, insists or asks. */
  | 'DEMANDS'
  /** Blames, accuses or alleges. */
  | 'ACCUSES'
  /** Turns down a demand, plan or offer; on an agreement this is the role OPPONENT. */
  | 'REJECTS'
  /** Threatens with a measure. */
  | 'THREATENS'
  /** Recognises as a state, a government or a representative. */
  | 'RECOGNIZES'
  /** Refuses or withholds recognition. */
  | 'REFUSES_TO_RECOGNIZE'
  /** Puts under pressure. */
  | 'PRESSURES';

/** What a claim says of its subject. */
export type Predicate =
  /** Helps the parties towards agreement. */
  | 'MEDIATED'
  /** Offers good offices or a channel without proposing terms. */
  | 'FACILITATED'
  /** Calls, invites to or chairs the event. */
  | 'CONVENED'
  /** Receives the event. A mere venue is a place, not a host. */
  | 'HOSTED'
  /** Negotiates or is bound for itself. */
  | 'PARTY_TO'
  /** Takes part. */
  | 'PARTICIPATED_IN'
  /** Attends without negotiating. */
  | 'OBSERVED'
  /** Is invited. */
  | 'INVITED_TO'
  /** Speaks or makes the statement. */
  | 'SPOKE_AT'
  /** Signs or initials. */
  | 'SIGNED'
  /** Promises to act if the terms are breached. */
  | 'GUARANTEED'
  /** Attests the signing without a promise to enforce. */
  | 'WITNESSED'
  /** Verifies that it is carried out. */
  | 'MONITORED'
  /** Puts it forward or drafts it. */
  | 'PROPOSED'
  /** Backs, endorses or praises; on an agreement this is the role SUPPORTER. */
  | 'SUPPORTS'
  /** Is against, criticises or works against; on an agreement this is the role OPPONENT. */
  | 'OPPOSES'
  /** Calls on, urges, insists or asks. */
  | 'DEMANDS'
  /** Blames, accuses or alleges. */
  | 'ACCUSES'
  /** Turns down a demand, plan or offer; on an agreement this is the role OPPONENT. */
  | 'REJECTS'
  /** Threatens with a measure. */
  | 'THREATENS'
  /** Recognises as a state, a government or a representative. */
  | 'RECOGNIZES'
  /** Refuses or withholds recognition. */
  | 'REFUSES_TO_RECOGNIZE'
  /** Puts under pressure. */
  | 'PRESSURES'
  /** Holds the titled office in the organization, or held it when the modality is HISTORICAL. */
  | 'HOLDS_OFFICE'
  /** Acts for the object: an envoy, a negotiator, a spokesperson. */
  | 'REPRESENTS'
  /** Belongs to the object. */
  | 'MEMBER_OF'
  /** Lies in the object, as the text says. */
  | 'LOCATED_IN'
  /** The event took place, or is said to be planned, off or possible; the object is where, the claim's date is when. */
  | 'OCCURRED'
  /** The agreement came out of the event. */
  | 'RESULTED_FROM'
  /** Says how the object is carried out. */
  | 'IMPLEMENTS'
  /** Changes the object. */
  | 'AMENDS'
  /** Takes the object's place. */
  | 'SUPERSEDES'
  /** Is a part of the object. */
  | 'PART_OF'
  /** The agreement has the status at the claim's date. */
  | 'HAS_STATUS'
  /** A provision, in the words of the text. */
  | 'PROVIDES';

/** What can tie two actors. */
export type TieRelation =
  /** Both have a role in one event. */
  | 'EVENT'
  /** The one, itself or through persons, mediated between the other and somebody else. */
  | 'MEDIATION'
  /** Both signed one agreement or are parties to it. */
  | 'SIGNATURE'
  /** The one takes a stance towards the other. */
  | 'STANCE'
  /** The one holds an office in the other. */
  | 'OFFICE';

/** How influence is measured; docs/network.md has the definitions. */
export type InfluenceMeasure =
  /** With how many others it is tied. */
  | 'DEGREE'
  /** How much its ties weigh in all. */
  | 'STRENGTH'
  /** On what share of the shortest paths between two others it lies. */
  | 'BETWEENNESS'
  /** How often a walk along the ties comes by, damping 0.85. */
  | 'PAGERANK'
  /** How well it is tied to those who are well tied. */
  | 'EIGENVECTOR'
  /** Between how many pairs it stands that are not tied themselves (Gould and Fernandez 1989). */
  | 'BROKERAGE'
  /** What share of the mediations it carried out, itself or through persons. */
  | 'MEDIATION_SHARE';

/** Why a search did not see everything. */
export type StopReason =
  /** All paths of up to `max` hops are known. */
  | 'LENGTH'
  /** More occasions than can be read. */
  | 'OCCASIONS'
  /** More actors at the edge of what is known than can be read in a step. */
  | 'ACTORS'
  /** More ways than can be compared. */
  | 'WORK';

/** What is asked of Claim rows; all that is given must hold. */
export type ClaimWhere = {
  /** The id in the graph. Any id that a thing ever had still leads to it. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What it says of its subject. */
  readonly predicate?: ReadonlyArray<Predicate> | null | undefined;
  /** What stands in the place of the object or beside it: a title, a status, a topic, a provision. */
  readonly value?: TextFilter | null | undefined;
  /** Whether it affirms or denies. */
  readonly polarity?: ReadonlyArray<Polarity> | null | undefined;
  /** Whether it tells a fact, a plan, a possibility or background. */
  readonly modality?: ReadonlyArray<Modality> | null | undefined;
  /** Whether the words themselves say it or it follows from them. */
  readonly explicit?: boolean | null | undefined;
  /** The words, exactly as they stand in the article. */
  readonly quote?: TextFilter | null | undefined;
  /** Where the quote begins in the text of the article, in UTF-16 units. */
  readonly start?: IntFilter | null | undefined;
  /** Where the quote ends. */
  readonly end?: IntFilter | null | undefined;
  /** Number of the sentence in the article, from 0. */
  readonly sentence?: IntFilter | null | undefined;
  /** The rule of extraction that read it. */
  readonly rule?: TextFilter | null | undefined;
  /** How sure the reading is, per mille. */
  readonly confidence?: IntFilter | null | undefined;
  /** The article that says it. */
  readonly article?: ArticleWhere | null | undefined;
  /** What it is about. */
  readonly subject?: ThingWhere | null | undefined;
  /** What it relates the subject to. */
  readonly object?: ThingWhere | null | undefined;
  /** The event in which it holds. */
  readonly at?: ThingWhere | null | undefined;
  /** Who says so, where it is not the reporter. */
  readonly speaker?: ThingWhere | null | undefined;
  /** The facts that it affirms or denies. */
  readonly facts?: FactMany | null | undefined;
  /** The offices that it is evidence of. */
  readonly offices?: OfficeMany | null | undefined;
  /** The statuses of agreements that it is evidence of. */
  readonly statuses?: StatusMany | null | undefined;
  /** The contradictions of which it is a side. */
  readonly contradictions?: ContradictionMany | null | undefined;
  /** When it holds, as far as it is known. */
  readonly date?: DateFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<ClaimWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ClaimWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: ClaimWhere | null | undefined;
};

/** Compares a text. */
export type TextFilter = {
  /** Exactly this. */
  readonly eq?: string | null | undefined;
  /** Exactly one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** With this in it, in any case; of names also without accents. */
  readonly contains?: string | null | undefined;
  /** With this at its beginning, in any case; of names also without accents. */
  readonly startsWith?: string | null | undefined;
  /** true: only where there is none; false: only where there is one. */
  readonly missing?: boolean | null | undefined;
};

/** Compares a number. */
export type IntFilter = {
  /** Equal to this. */
  readonly eq?: number | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Less than this. */
  readonly lt?: number | null | undefined;
  /** At most this. */
  readonly lte?: number | null | undefined;
  /** More than this. */
  readonly gt?: number | null | undefined;
  /** At least this. */
  readonly gte?: number | null | undefined;
};

/** What is asked of Article rows; all that is given must hold. */
export type ArticleWhere = {
  /** The id in the graph. Any id that a thing ever had still leads to it. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** Its headline. */
  readonly title?: TextFilter | null | undefined;
  /** The outlet that published it. */
  readonly source?: TextFilter | null | undefined;
  /** Where it was published. */
  readonly url?: TextFilter | null | undefined;
  /** When it was published, as far as it is known. */
  readonly publishedOn?: DateFilter | null | undefined;
  /** Where it was read from: a path, a row of a file, a URL. */
  readonly origin?: TextFilter | null | undefined;
  /** The raw text; every offset counts UTF-16 units of it. */
  readonly text?: TextFilter | null | undefined;
  /** Digest of the bytes that were read. */
  readonly sha256?: TextFilter | null | undefined;
  /** Name and version of the extractor that read it. */
  readonly extractor?: TextFilter | null | undefined;
  /** What it says, in the order of the text. */
  readonly claims?: ClaimMany | null | undefined;
  /** The things that it mentions, in the order of the text, with where they stand. */
  readonly mentions?: MentionMany | null | undefined;
  /** The actors that it mentions, by name. */
  readonly actors?: ActorMany | null | undefined;
  /** The events that it tells of, the latest first. */
  readonly events?: EventMany | null | undefined;
  /** The agreements that it tells of, the latest first. */
  readonly agreements?: AgreementMany | null | undefined;
  /** The places that it mentions, by name. */
  readonly places?: PlaceMany | null | undefined;
  /** Articles with nearly the same text, itself included; together they count as one source. Empty when there are none. */
  readonly copies?: ArticleMany | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<ArticleWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ArticleWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: ArticleWhere | null | undefined;
};

/** Compares a date, which may be known only to the month or year, or be an interval. */
export type DateFilter = {
  /** Wholly before this date or interval. */
  readonly before?: string | null | undefined;
  /** Wholly after this date or interval. */
  readonly after?: string | null | undefined;
  /** Meets this date or interval. */
  readonly overlaps?: string | null | undefined;
  /** true: only where there is none; false: only where there is one. */
  readonly missing?: boolean | null | undefined;
};

/** What is asked of several Claim rows together. */
export type ClaimMany = {
  /** At least one is so. */
  readonly some?: ClaimWhere | null | undefined;
  /** None is so. */
  readonly none?: ClaimWhere | null | undefined;
  /** Each is so, also where there is none. */
  readonly every?: ClaimWhere | null | undefined;
  /** So many are there; of relations of one step alone. */
  readonly count?: IntFilter | null | undefined;
};

/** What is asked of several Mention rows together. */
export type MentionMany = {
  /** At least one is so. */
  readonly some?: MentionWhere | null | undefined;
  /** None is so. */
  readonly none?: MentionWhere | null | undefined;
  /** Each is so, also where there is none. */
  readonly every?: MentionWhere | null | undefined;
  /** So many are there; of relations of one step alone. */
  readonly count?: IntFilter | null | undefined;
};

/** What is asked of Mention rows; all that is given must hold. */
export type MentionWhere = {
  /** How it first stands there. */
  readonly text?: TextFilter | null | undefined;
  /** Where it first begins in the text of the article, in UTF-16 units. */
  readonly start?: IntFilter | null | undefined;
  /** Where that ends. */
  readonly end?: IntFilter | null | undefined;
  /** What it refers to. */
  readonly thing?: ThingWhere | null | undefined;
  /** The article in which it stands; null for a row of the reference data. */
  readonly article?: ArticleWhere | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<MentionWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<MentionWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: MentionWhere | null | undefined;
};

/** What is asked of Thing rows; all that is given must hold. */
export type ThingWhere = {
  /** Only this one: an id, a slug, a Wikidata QID, a name or an alias; accents and case do not matter. */
  readonly is?: string | null | undefined;
  /** The id in the graph. Any id that a thing ever had still leads to it. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** Its name; of an event its title. */
  readonly name?: TextFilter | null | undefined;
  /** The name as it stands in a URL. */
  readonly slug?: TextFilter | null | undefined;
  /** What articles say of it, the latest first. */
  readonly claims?: ClaimMany | null | undefined;
  /** The articles that mention it, the latest first. */
  readonly articles?: ArticleMany | null | undefined;
  /** How each article calls it, and where. */
  readonly mentions?: MentionMany | null | undefined;
  /** The facts that it is the subject of. */
  readonly facts?: FactMany | null | undefined;
  /** The facts that it is the object of. */
  readonly factsAbout?: FactMany | null | undefined;
  /** Where articles disagree about it. */
  readonly contradictions?: ContradictionMany | null | undefined;
  /** What people decided about it, the latest first, also what was reverted since. */
  readonly history?: DecisionMany | null | undefined;
  /** Only nodes of type Person, and of these what is asked here. */
  readonly person?: PersonWhere | null | undefined;
  /** Only nodes of type Organization, and of these what is asked here. */
  readonly organization?: OrganizationWhere | null | undefined;
  /** Only nodes of type Place, and of these what is asked here. */
  readonly place?: PlaceWhere | null | undefined;
  /** Only nodes of type Event, and of these what is asked here. */
  readonly event?: EventWhere | null | undefined;
  /** Only nodes of type Agreement, and of these what is asked here. */
  readonly agreement?: AgreementWhere | null | undefined;
  /** Only nodes of type Process, and of these what is asked here. */
  readonly process?: ProcessWhere | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<ThingWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ThingWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: ThingWhere | null | undefined;
};

/** What is asked of several Article rows together. */
export type ArticleMany = {
  /** At least one is so. */
  readonly some?: ArticleWhere | null | undefined;
  /** None is so. */
  readonly none?: ArticleWhere | null | undefined;
  /** Each is so, also where there is none. */
  readonly every?: ArticleWhere | null | undefined;
  /** So many are there; of relations of one step alone. */
  readonly count?: IntFilter | null | undefined;
};

/** What is asked of several Fact rows together. */
export type FactMany = {
  /** At least one is so. */
  readonly some?: FactWhere | null | undefined;
  /** None is so. */
  readonly none?: FactWhere | null | undefined;
  /** Each is so, also where there is none. */
  readonly every?: FactWhere | null | undefined;
  /** So many are there; of relations of one step alone. */
  readonly count?: IntFilter | null | undefined;
};

/** What is asked of Fact rows; all that is given must hold. */
export type FactWhere = {
  /** The id in the graph. Any id that a thing ever had still leads to it. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What is said of the subject. */
  readonly predicate?: ReadonlyArray<Predicate> | null | undefined;
  /** What stands in the place of the object or beside it: a title, a topic, a provision. */
  readonly value?: TextFilter | null | undefined;
  /** Whether it is told as a fact, a plan or a possibility. */
  readonly modality?: ReadonlyArray<Modality> | null | undefined;
  /** How many claims say so. */
  readonly affirmed?: IntFilter | null | undefined;
  /** How many claims say that it is not so. */
  readonly denied?: IntFilter | null | undefined;
  /** How many sources say so; copies of one report count once. */
  readonly sources?: IntFilter | null | undefined;
  /** How sure the reading is, per mille. */
  readonly confidence?: IntFilter | null | undefined;
  /** What the fact is about. */
  readonly subject?: ThingWhere | null | undefined;
  /** What the subject is related to. */
  readonly object?: ThingWhere | null | undefined;
  /** The mediations that rest on it. */
  readonly mediations?: MediationMany | null | undefined;
  /** The sentences that say so, the surest first. */
  readonly evidence?: EvidenceMany | null | undefined;
  /** When it was first reported. */
  readonly firstReported?: DateFilter | null | undefined;
  /** When it was last reported. */
  readonly lastReported?: DateFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<FactWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<FactWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: FactWhere | null | undefined;
};

/** What is asked of several Mediation rows together. */
export type MediationMany = {
  /** At least one is so. */
  readonly some?: MediationWhere | null | undefined;
  /** None is so. */
  readonly none?: MediationWhere | null | undefined;
  /** Each is so, also where there is none. */
  readonly every?: MediationWhere | null | undefined;
  /** So many are there; of relations of one step alone. */
  readonly count?: IntFilter | null | undefined;
};

/** What is asked of Mediation rows; all that is given must hold. */
export type MediationWhere = {
  /** The id in the graph. Any id that a thing ever had still leads to it. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** Who mediated. */
  readonly mediator?: ActorWhere | null | undefined;
  /** The organization for which the mediator acted, where it is a person who acts for one. */
  readonly principal?: OrganizationWhere | null | undefined;
  /** In which role. */
  readonly role?: ReadonlyArray<MediationRole> | null | undefined;
  /** Whether words such as "mediate" or "broker" say it, or it follows from the role. */
  readonly explicit?: boolean | null | undefined;
  /** Whether it is said to have been so, or not. */
  readonly polarity?: ReadonlyArray<Polarity> | null | undefined;
  /** Whether it is told as a fact, a plan or a possibility. */
  readonly modality?: ReadonlyArray<Modality> | null | undefined;
  /** How many sources say so; copies of one report count once. */
  readonly sources?: IntFilter | null | undefined;
  /** How sure the reading is, per mille. */
  readonly confidence?: IntFilter | null | undefined;
  /** Between whom, by name. */
  readonly parties?: ActorMany | null | undefined;
  /** The event that was mediated. */
  readonly event?: EventWhere | null | undefined;
  /** The agreement that was mediated, where no event is told. */
  readonly agreement?: AgreementWhere | null | undefined;
  /** The process that was mediated, where no event is told. */
  readonly process?: ProcessWhere | null | undefined;
  /** The agreements that came of it: of its event, or the agreement that was mediated itself. The latest first. */
  readonly outcomes?: AgreementMany | null | undefined;
  /** The facts that it rests on. */
  readonly facts?: FactMany | null | undefined;
  /** The sentences that say so, the surest first. */
  readonly evidence?: EvidenceMany | null | undefined;
  /** When it took place or is to take place, as far as it is known. */
  readonly date?: DateFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<MediationWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<MediationWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: MediationWhere | null | undefined;
};

/** What is asked of Actor rows; all that is given must hold. */
export type ActorWhere = {
  /** Only this one: an id, a slug, a Wikidata QID, a name or an alias; accents and case do not matter. */
  readonly is?: string | null | undefined;
  /** The id in the graph. Any id that a thing ever had still leads to it. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** Its name; of an event its title. */
  readonly name?: TextFilter | null | undefined;
  /** The name as it stands in a URL. */
  readonly slug?: TextFilter | null | undefined;
  /** What articles say of it, the latest first. */
  readonly claims?: ClaimMany | null | undefined;
  /** The articles that mention it, the latest first. */
  readonly articles?: ArticleMany | null | undefined;
  /** How each article calls it, and where. */
  readonly mentions?: MentionMany | null | undefined;
  /** The facts that it is the subject of. */
  readonly facts?: FactMany | null | undefined;
  /** The facts that it is the object of. */
  readonly factsAbout?: FactMany | null | undefined;
  /** Where articles disagree about it. */
  readonly contradictions?: ContradictionMany | null | undefined;
  /** What people decided about it, the latest first, also what was reverted since. */
  readonly history?: DecisionMany | null | undefined;
  /** Its Wikidata id. */
  readonly qid?: TextFilter | null | undefined;
  /** In how many claims it stands. */
  readonly claimCount?: IntFilter | null | undefined;
  /** How many articles mention it. */
  readonly articleCount?: IntFilter | null | undefined;
  /** In how many events it has a role. */
  readonly eventCount?: IntFilter | null | undefined;
  /** How many mediations it carried out, itself or through persons. */
  readonly mediationCount?: IntFilter | null | undefined;
  /** The events in which it has a role, the latest first. */
  readonly events?: EventRoleMany | null | undefined;
  /** The agreements in which it has a role, the latest first. */
  readonly agreements?: AgreementRoleMany | null | undefined;
  /** What it mediated; of an organization also what persons mediated for it. The latest first. */
  readonly mediations?: MediationMany | null | undefined;
  /** The mediations in which it is one of the parties, itself or through persons. The latest first. */
  readonly mediationsAsParty?: MediationMany | null | undefined;
  /** How it stands towards others. */
  readonly stances?: StanceMany | null | undefined;
  /** How others stand towards it. */
  readonly stancesReceived?: StanceMany | null | undefined;
  /** The claims that articles have it say. */
  readonly says?: ClaimMany | null | undefined;
  /** Only nodes of type Person, and of these what is asked here. */
  readonly person?: PersonWhere | null | undefined;
  /** Only nodes of type Organization, and of these what is asked here. */
  readonly organization?: OrganizationWhere | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<ActorWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ActorWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: ActorWhere | null | undefined;
};

/** What is asked of several Contradiction rows together. */
export type ContradictionMany = {
  /** At least one is so. */
  readonly some?: ContradictionWhere | null | undefined;
  /** None is so. */
  readonly none?: ContradictionWhere | null | undefined;
  /** Each is so, also where there is none. */
  readonly every?: ContradictionWhere | null | undefined;
  /** So many are there; of relations of one step alone. */
  readonly count?: IntFilter | null | undefined;
};

/** What is asked of Contradiction rows; all that is given must hold. */
export type ContradictionWhere = {
  /** The id in the graph. Any id that a thing ever had still leads to it. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** In which way they disagree. */
  readonly kind?: ReadonlyArray<ContradictionKind> | null | undefined;
  /** What the disagreement is about, in a line. */
  readonly summary?: TextFilter | null | undefined;
  /** What they disagree about. */
  readonly about?: ThingMany | null | undefined;
  /** The claims, those of one side together. */
  readonly sides?: ContradictionSideMany | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<ContradictionWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ContradictionWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: ContradictionWhere | null | undefined;
};

/** What is asked of several Thing rows together. */
export type ThingMany = {
  /** At least one is so. */
  readonly some?: ThingWhere | null | undefined;
  /** None is so. */
  readonly none?: ThingWhere | null | undefined;
  /** Each is so, also where there is none. */
  readonly every?: ThingWhere | null | undefined;
  /** So many are there; of relations of one step alone. */
  readonly count?: IntFilter | null | undefined;
};

/** What is asked of several ContradictionSide rows together. */
export type ContradictionSideMany = {
  /** At least one is so. */
  readonly some?: ContradictionSideWhere | null | undefined;
  /** None is so. */
  readonly none?: ContradictionSideWhere | null | undefined;
  /** Each is so, also where there is none. */
  readonly every?: ContradictionSideWhere | null | undefined;
  /** So many are there; of relations of one step alone. */
  readonly count?: IntFilter | null | undefined;
};

/** What is asked of ContradictionSide rows; all that is given must hold. */
export type ContradictionSideWhere = {
  /** Number of the side; claims of one side agree. */
  readonly side?: IntFilter | null | undefined;
  /** What is said, with its words, speaker and article. */
  readonly claim?: ClaimWhere | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<ContradictionSideWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ContradictionSideWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: ContradictionSideWhere | null | undefined;
};

/** What is asked of several Decision rows together. */
export type DecisionMany = {
  /** At least one is so. */
  readonly some?: DecisionWhere | null | undefined;
  /** None is so. */
  readonly none?: DecisionWhere | null | undefined;
  /** Each is so, also where there is none. */
  readonly every?: DecisionWhere | null | undefined;
  /** So many are there; of relations of one step alone. */
  readonly count?: IntFilter | null | undefined;
};

/** What is asked of Decision rows; all that is given must hold. */
export type DecisionWhere = {
  /** The id in the graph. Any id that a thing ever had still leads to it. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was decided. */
  readonly kind?: ReadonlyArray<DecisionKind> | null | undefined;
  /** Who decided it. */
  readonly author?: TextFilter | null | undefined;
  /** When, as an ISO instant. */
  readonly at?: TextFilter | null | undefined;
  /** Why. */
  readonly reason?: TextFilter | null | undefined;
  /** What is asserted. */
  readonly predicate?: ReadonlyArray<Predicate> | null | undefined;
  /** What stands in the place of an object, of what is asserted. */
  readonly value?: TextFilter | null | undefined;
  /** What it is about, as the graph is now. */
  readonly things?: ThingMany | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<DecisionWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<DecisionWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: DecisionWhere | null | undefined;
};

/** What is asked of several EventRole rows together. */
export type EventRoleMany = {
  /** At least one is so. */
  readonly some?: EventRoleWhere | null | undefined;
  /** None is so. */
  readonly none?: EventRoleWhere | null | undefined;
  /** Each is so, also where there is none. */
  readonly every?: EventRoleWhere | null | undefined;
  /** So many are there; of relations of one step alone. */
  readonly count?: IntFilter | null | undefined;
};

/** What is asked of EventRole rows; all that is given must hold. */
export type EventRoleWhere = {
  /** Id of the Fact behind the relation. */
  readonly factId?: ReadonlyArray<string | number> | null | undefined;
  /** Whether it is told as a fact, a plan or a possibility. */
  readonly modality?: ReadonlyArray<Modality> | null | undefined;
  /** How many claims say so. */
  readonly affirmed?: IntFilter | null | undefined;
  /** How many claims say that it is not so. */
  readonly denied?: IntFilter | null | undefined;
  /** How many sources say so; copies of one report count once. */
  readonly sources?: IntFilter | null | undefined;
  /** How sure the reading is, per mille. */
  readonly confidence?: IntFilter | null | undefined;
  /** When it was first reported. */
  readonly firstReported?: DateFilter | null | undefined;
  /** When it was last reported. */
  readonly lastReported?: DateFilter | null | undefined;
  /** What it rests on, the surest first. */
  readonly evidence?: EvidenceMany | null | undefined;
  /** The event. */
  readonly node?: EventWhere | null | undefined;
  /** What the actor is there. */
  readonly role?: ReadonlyArray<Role> | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<EventRoleWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<EventRoleWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: EventRoleWhere | null | undefined;
};

/** What is asked of several Evidence rows together. */
export type EvidenceMany = {
  /** At least one is so. */
  readonly some?: EvidenceWhere | null | undefined;
  /** None is so. */
  readonly none?: EvidenceWhere | null | undefined;
  /** Each is so, also where there is none. */
  readonly every?: EvidenceWhere | null | undefined;
  /** So many are there; of relations of one step alone. */
  readonly count?: IntFilter | null | undefined;
};

/** What is asked of Evidence rows; all that is given must hold. */
export type EvidenceWhere = {
  /** The words, exactly as they stand in the article. */
  readonly quote?: TextFilter | null | undefined;
  /** Where the quote begins in the text of the article, in UTF-16 units. */
  readonly start?: IntFilter | null | undefined;
  /** Where the quote ends. */
  readonly end?: IntFilter | null | undefined;
  /** The article that says so. */
  readonly article?: ArticleWhere | null | undefined;
  /** Who says so, where it is not the reporter. */
  readonly speaker?: ThingWhere | null | undefined;
  /** The claim that the words make. */
  readonly claim?: ClaimWhere | null | undefined;
  /** Whether the words affirm or deny it. */
  readonly polarity?: ReadonlyArray<Polarity> | null | undefined;
  /** Whether they tell a fact, a plan or a possibility. */
  readonly modality?: ReadonlyArray<Modality> | null | undefined;
  /** The rule of extraction that read them. */
  readonly rule?: TextFilter | null | undefined;
  /** How sure the reading is, per mille. */
  readonly confidence?: IntFilter | null | undefined;
  /** Who decided it, when and why. */
  readonly decision?: DecisionWhere | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<EvidenceWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<EvidenceWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: EvidenceWhere | null | undefined;
};

/** What is asked of Event rows; all that is given must hold. */
export type EventWhere = {
  /** Only this one: an id, a slug, a Wikidata QID, a name or an alias; accents and case do not matter. */
  readonly is?: string | null | undefined;
  /** The id in the graph. Any id that a thing ever had still leads to it. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** Its name; of an event its title. */
  readonly name?: TextFilter | null | undefined;
  /** The name as it stands in a URL. */
  readonly slug?: TextFilter | null | undefined;
  /** What articles say of it, the latest first. */
  readonly claims?: ClaimMany | null | undefined;
  /** The articles that mention it, the latest first. */
  readonly articles?: ArticleMany | null | undefined;
  /** How each article calls it, and where. */
  readonly mentions?: MentionMany | null | undefined;
  /** The facts that it is the subject of. */
  readonly facts?: FactMany | null | undefined;
  /** The facts that it is the object of. */
  readonly factsAbout?: FactMany | null | undefined;
  /** Where articles disagree about it. */
  readonly contradictions?: ContradictionMany | null | undefined;
  /** What people decided about it, the latest first, also what was reverted since. */
  readonly history?: DecisionMany | null | undefined;
  /** What it is called, or a title made from its type, place and date. */
  readonly title?: TextFilter | null | undefined;
  /** What kind of event it is. */
  readonly type?: ReadonlyArray<EventType> | null | undefined;
  /** Whether it is told as a fact, a plan, a possibility or as background. */
  readonly modality?: ReadonlyArray<Modality> | null | undefined;
  /** The PLOVER code of its type. */
  readonly plover?: TextFilter | null | undefined;
  /** In how many claims it stands. */
  readonly claimCount?: IntFilter | null | undefined;
  /** How many articles tell of it. */
  readonly articleCount?: IntFilter | null | undefined;
  /** How many actors have a role in it. */
  readonly actorCount?: IntFilter | null | undefined;
  /** Everywhere articles say it took place: "Ohrid" and "Lake Ohrid". */
  readonly places?: PlaceMany | null | undefined;
  /** The process that it is part of. */
  readonly process?: ProcessWhere | null | undefined;
  /** Who has a role in it, by name. */
  readonly actors?: ActorRoleMany | null | undefined;
  /** The agreements that came out of it, the latest first. */
  readonly agreements?: AgreementMany | null | undefined;
  /** Who mediated it, between whom. */
  readonly mediations?: MediationMany | null | undefined;
  /** The claims that hold at it: who acts for whom there, how far an agreement came. The latest first. */
  readonly statements?: ClaimMany | null | undefined;
  /** How actors stand towards it. */
  readonly stances?: StanceMany | null | undefined;
  /** Of a planned event the one that it became. */
  readonly realizedBy?: EventMany | null | undefined;
  /** The planned events that became this one. */
  readonly plannedAs?: EventMany | null | undefined;
  /** The words that say that it took place or is to take place, the surest first. */
  readonly evidence?: EvidenceMany | null | undefined;
  /** When it took place or is to take place, as far as it is known. */
  readonly date?: DateFilter | null | undefined;
  /** Who mediated it. */
  readonly mediators?: ActorRoleMany | null | undefined;
  /** Who facilitated it. */
  readonly facilitators?: ActorRoleMany | null | undefined;
  /** Who called or chaired it. */
  readonly conveners?: ActorRoleMany | null | undefined;
  /** Who received it. */
  readonly hosts?: ActorRoleMany | null | undefined;
  /** Who negotiated for itself. */
  readonly parties?: ActorRoleMany | null | undefined;
  /** Who took part. */
  readonly participants?: ActorRoleMany | null | undefined;
  /** Who attended without negotiating. */
  readonly observers?: ActorRoleMany | null | undefined;
  /** Who was invited. */
  readonly invitees?: ActorRoleMany | null | undefined;
  /** Who spoke there. */
  readonly speakers?: ActorRoleMany | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<EventWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<EventWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: EventWhere | null | undefined;
};

/** What is asked of several Place rows together. */
export type PlaceMany = {
  /** At least one is so. */
  readonly some?: PlaceWhere | null | undefined;
  /** None is so. */
  readonly none?: PlaceWhere | null | undefined;
  /** Each is so, also where there is none. */
  readonly every?: PlaceWhere | null | undefined;
  /** So many are there; of relations of one step alone. */
  readonly count?: IntFilter | null | undefined;
};

/** What is asked of Place rows; all that is given must hold. */
export type PlaceWhere = {
  /** Only this one: an id, a slug, a Wikidata QID, a name or an alias; accents and case do not matter. */
  readonly is?: string | null | undefined;
  /** The id in the graph. Any id that a thing ever had still leads to it. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** Its name; of an event its title. */
  readonly name?: TextFilter | null | undefined;
  /** The name as it stands in a URL. */
  readonly slug?: TextFilter | null | undefined;
  /** What articles say of it, the latest first. */
  readonly claims?: ClaimMany | null | undefined;
  /** The articles that mention it, the latest first. */
  readonly articles?: ArticleMany | null | undefined;
  /** How each article calls it, and where. */
  readonly mentions?: MentionMany | null | undefined;
  /** The facts that it is the subject of. */
  readonly facts?: FactMany | null | undefined;
  /** The facts that it is the object of. */
  readonly factsAbout?: FactMany | null | undefined;
  /** Where articles disagree about it. */
  readonly contradictions?: ContradictionMany | null | undefined;
  /** What people decided about it, the latest first, also what was reverted since. */
  readonly history?: DecisionMany | null | undefined;
  /** What kind of place it is. */
  readonly type?: ReadonlyArray<PlaceType> | null | undefined;
  /** Its Wikidata id. */
  readonly qid?: TextFilter | null | undefined;
  /** In how many claims it stands. */
  readonly claimCount?: IntFilter | null | undefined;
  /** How many articles mention it. */
  readonly articleCount?: IntFilter | null | undefined;
  /** How many events took place there. */
  readonly eventCount?: IntFilter | null | undefined;
  /** The events there and in the places within it, the latest first. */
  readonly events?: EventMany | null | undefined;
  /** What was mediated there and in the places within it, the latest first. */
  readonly mediations?: MediationMany | null | undefined;
  /** The place it lies in. */
  readonly within?: PlaceWhere | null | undefined;
  /** The places that lie in it. */
  readonly contains?: PlaceMany | null | undefined;
  /** Of a country its state; of a capital the state whose government it stands for. */
  readonly territoryOf?: OrganizationWhere | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<PlaceWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<PlaceWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: PlaceWhere | null | undefined;
};

/** What is asked of several Event rows together. */
export type EventMany = {
  /** At least one is so. */
  readonly some?: EventWhere | null | undefined;
  /** None is so. */
  readonly none?: EventWhere | null | undefined;
  /** Each is so, also where there is none. */
  readonly every?: EventWhere | null | undefined;
  /** So many are there; of relations of one step alone. */
  readonly count?: IntFilter | null | undefined;
};

/** What is asked of Organization rows; all that is given must hold. */
export type OrganizationWhere = {
  /** Only this one: an id, a slug, a Wikidata QID, a name or an alias; accents and case do not matter. */
  readonly is?: string | null | undefined;
  /** The id in the graph. Any id that a thing ever had still leads to it. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** Its name; of an event its title. */
  readonly name?: TextFilter | null | undefined;
  /** The name as it stands in a URL. */
  readonly slug?: TextFilter | null | undefined;
  /** What articles say of it, the latest first. */
  readonly claims?: ClaimMany | null | undefined;
  /** The articles that mention it, the latest first. */
  readonly articles?: ArticleMany | null | undefined;
  /** How each article calls it, and where. */
  readonly mentions?: MentionMany | null | undefined;
  /** The facts that it is the subject of. */
  readonly facts?: FactMany | null | undefined;
  /** The facts that it is the object of. */
  readonly factsAbout?: FactMany | null | undefined;
  /** Where articles disagree about it. */
  readonly contradictions?: ContradictionMany | null | undefined;
  /** What people decided about it, the latest first, also what was reverted since. */
  readonly history?: DecisionMany | null | undefined;
  /** Its Wikidata id. */
  readonly qid?: TextFilter | null | undefined;
  /** In how many claims it stands. */
  readonly claimCount?: IntFilter | null | undefined;
  /** How many articles mention it. */
  readonly articleCount?: IntFilter | null | undefined;
  /** In how many events it has a role. */
  readonly eventCount?: IntFilter | null | undefined;
  /** How many mediations it carried out, itself or through persons. */
  readonly mediationCount?: IntFilter | null | undefined;
  /** The events in which it has a role, the latest first. */
  readonly events?: EventRoleMany | null | undefined;
  /** The agreements in which it has a role, the latest first. */
  readonly agreements?: AgreementRoleMany | null | undefined;
  /** What it mediated; of an organization also what persons mediated for it. The latest first. */
  readonly mediations?: MediationMany | null | undefined;
  /** The mediations in which it is one of the parties, itself or through persons. The latest first. */
  readonly mediationsAsParty?: MediationMany | null | undefined;
  /** How it stands towards others. */
  readonly stances?: StanceMany | null | undefined;
  /** How others stand towards it. */
  readonly stancesReceived?: StanceMany | null | undefined;
  /** The claims that articles have it say. */
  readonly says?: ClaimMany | null | undefined;
  /** What kind of body it is. */
  readonly type?: ReadonlyArray<OrganizationType> | null | undefined;
  /** Of a state how widely it is recognised. */
  readonly recognition?: ReadonlyArray<Recognition> | null | undefined;
  /** The offices held in it, the latest first. */
  readonly offices?: OfficeMany | null | undefined;
  /** Who acts for it, by office or at an event. */
  readonly persons?: PersonMany | null | undefined;
  /** Its country and its capital, where it is a state. */
  readonly territory?: PlaceMany | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<OrganizationWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<OrganizationWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: OrganizationWhere | null | undefined;
};

/** What is asked of several AgreementRole rows together. */
export type AgreementRoleMany = {
  /** At least one is so. */
  readonly some?: AgreementRoleWhere | null | undefined;
  /** None is so. */
  readonly none?: AgreementRoleWhere | null | undefined;
  /** Each is so, also where there is none. */
  readonly every?: AgreementRoleWhere | null | undefined;
  /** So many are there; of relations of one step alone. */
  readonly count?: IntFilter | null | undefined;
};

/** What is asked of AgreementRole rows; all that is given must hold. */
export type AgreementRoleWhere = {
  /** Id of the Fact behind the relation. */
  readonly factId?: ReadonlyArray<string | number> | null | undefined;
  /** Whether it is told as a fact, a plan or a possibility. */
  readonly modality?: ReadonlyArray<Modality> | null | undefined;
  /** How many claims say so. */
  readonly affirmed?: IntFilter | null | undefined;
  /** How many claims say that it is not so. */
  readonly denied?: IntFilter | null | undefined;
  /** How many sources say so; copies of one report count once. */
  readonly sources?: IntFilter | null | undefined;
  /** How sure the reading is, per mille. */
  readonly confidence?: IntFilter | null | undefined;
  /** When it was first reported. */
  readonly firstReported?: DateFilter | null | undefined;
  /** When it was last reported. */
  readonly lastReported?: DateFilter | null | undefined;
  /** What it rests on, the surest first. */
  readonly evidence?: EvidenceMany | null | undefined;
  /** The agreement. */
  readonly node?: AgreementWhere | null | undefined;
  /** What the actor is there. */
  readonly role?: ReadonlyArray<Role> | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<AgreementRoleWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<AgreementRoleWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: AgreementRoleWhere | null | undefined;
};

/** What is asked of Agreement rows; all that is given must hold. */
export type AgreementWhere = {
  /** Only this one: an id, a slug, a Wikidata QID, a name or an alias; accents and case do not matter. */
  readonly is?: string | null | undefined;
  /** The id in the graph. Any id that a thing ever had still leads to it. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** Its name; of an event its title. */
  readonly name?: TextFilter | null | undefined;
  /** The name as it stands in a URL. */
  readonly slug?: TextFilter | null | undefined;
  /** What articles say of it, the latest first. */
  readonly claims?: ClaimMany | null | undefined;
  /** The articles that mention it, the latest first. */
  readonly articles?: ArticleMany | null | undefined;
  /** How each article calls it, and where. */
  readonly mentions?: MentionMany | null | undefined;
  /** The facts that it is the subject of. */
  readonly facts?: FactMany | null | undefined;
  /** The facts that it is the object of. */
  readonly factsAbout?: FactMany | null | undefined;
  /** Where articles disagree about it. */
  readonly contradictions?: ContradictionMany | null | undefined;
  /** What people decided about it, the latest first, also what was reverted since. */
  readonly history?: DecisionMany | null | undefined;
  /** The stage of a peace process that it belongs to. */
  readonly stage?: ReadonlyArray<AgreementStage> | null | undefined;
  /** In how many claims it stands. */
  readonly claimCount?: IntFilter | null | undefined;
  /** How many articles tell of it. */
  readonly articleCount?: IntFilter | null | undefined;
  /** The last of its statuses that is told as a fact. */
  readonly latestStatus?: ReadonlyArray<AgreementStatus> | null | undefined;
  /** Everything that is said of how far it has come, the earliest first. They may disagree. */
  readonly statuses?: StatusMany | null | undefined;
  /** What it provides, in the words of the text: the value of the fact. */
  readonly provisions?: FactMany | null | undefined;
  /** The process that it is part of. */
  readonly process?: ProcessWhere | null | undefined;
  /** Who has a role in it, by name. */
  readonly actors?: ActorRoleMany | null | undefined;
  /** Who mediated it, between whom. */
  readonly mediations?: MediationMany | null | undefined;
  /** How actors stand towards it, by name. */
  readonly stances?: StanceMany | null | undefined;
  /** The events that it came out of. */
  readonly resultedFrom?: EventMany | null | undefined;
  /** When it was agreed or signed, as far as it is known. */
  readonly date?: DateFilter | null | undefined;
  /** Between whom it is. */
  readonly parties?: ActorRoleMany | null | undefined;
  /** Who signed or initialled it. */
  readonly signatories?: ActorRoleMany | null | undefined;
  /** Who mediated it. */
  readonly mediators?: ActorRoleMany | null | undefined;
  /** Who facilitated it. */
  readonly facilitators?: ActorRoleMany | null | undefined;
  /** Who guarantees it. */
  readonly guarantors?: ActorRoleMany | null | undefined;
  /** Who attested the signing. */
  readonly witnesses?: ActorRoleMany | null | undefined;
  /** Who verifies that it is carried out. */
  readonly monitors?: ActorRoleMany | null | undefined;
  /** Who put it forward. */
  readonly proposers?: ActorRoleMany | null | undefined;
  /** Who backs it. */
  readonly supporters?: ActorRoleMany | null | undefined;
  /** Who is against it. */
  readonly opponents?: ActorRoleMany | null | undefined;
  /** The agreements that it says how to carry out. */
  readonly implements?: AgreementMany | null | undefined;
  /** The agreements that say how to carry it out. */
  readonly implementedBy?: AgreementMany | null | undefined;
  /** The agreements that it changes. */
  readonly amends?: AgreementMany | null | undefined;
  /** The agreements that change it. */
  readonly amendedBy?: AgreementMany | null | undefined;
  /** The agreements whose place it takes. */
  readonly supersedes?: AgreementMany | null | undefined;
  /** The agreements that take its place. */
  readonly supersededBy?: AgreementMany | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<AgreementWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<AgreementWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: AgreementWhere | null | undefined;
};

/** What is asked of several Status rows together. */
export type StatusMany = {
  /** At least one is so. */
  readonly some?: StatusWhere | null | undefined;
  /** None is so. */
  readonly none?: StatusWhere | null | undefined;
  /** Each is so, also where there is none. */
  readonly every?: StatusWhere | null | undefined;
  /** So many are there; of relations of one step alone. */
  readonly count?: IntFilter | null | undefined;
};

/** What is asked of Status rows; all that is given must hold. */
export type StatusWhere = {
  /** The id in the graph. Any id that a thing ever had still leads to it. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** How far it has come. */
  readonly status?: ReadonlyArray<AgreementStatus> | null | undefined;
  /** At which date, as far as it is known. */
  readonly asOf?: DateFilter | null | undefined;
  /** Whether it is told as a fact, a plan or a possibility. */
  readonly modality?: ReadonlyArray<Modality> | null | undefined;
  /** How many claims say so. */
  readonly affirmed?: IntFilter | null | undefined;
  /** How many claims say that it is not so. */
  readonly denied?: IntFilter | null | undefined;
  /** How many sources say so. */
  readonly sources?: IntFilter | null | undefined;
  /** How sure the reading is, per mille. */
  readonly confidence?: IntFilter | null | undefined;
  /** Of which agreement. */
  readonly agreement?: AgreementWhere | null | undefined;
  /** The sentences that say so, the surest first. */
  readonly evidence?: EvidenceMany | null | undefined;
  /** When it was so, as far as it is known. */
  readonly date?: DateFilter | null | undefined;
  /** When it was first reported. */
  readonly firstReported?: DateFilter | null | undefined;
  /** When it was last reported. */
  readonly lastReported?: DateFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<StatusWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<StatusWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: StatusWhere | null | undefined;
};

/** What is asked of Process rows; all that is given must hold. */
export type ProcessWhere = {
  /** Only this one: an id, a slug, a Wikidata QID, a name or an alias; accents and case do not matter. */
  readonly is?: string | null | undefined;
  /** The id in the graph. Any id that a thing ever had still leads to it. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** Its name; of an event its title. */
  readonly name?: TextFilter | null | undefined;
  /** The name as it stands in a URL. */
  readonly slug?: TextFilter | null | undefined;
  /** What articles say of it, the latest first. */
  readonly claims?: ClaimMany | null | undefined;
  /** The articles that tell of its events and agreements, the latest first. */
  readonly articles?: ArticleMany | null | undefined;
  /** How each article calls it, and where. */
  readonly mentions?: MentionMany | null | undefined;
  /** The facts that it is the subject of. */
  readonly facts?: FactMany | null | undefined;
  /** The facts that it is the object of. */
  readonly factsAbout?: FactMany | null | undefined;
  /** Where articles disagree about it. */
  readonly contradictions?: ContradictionMany | null | undefined;
  /** What people decided about it, the latest first, also what was reverted since. */
  readonly history?: DecisionMany | null | undefined;
  /** Its Wikidata id. */
  readonly qid?: TextFilter | null | undefined;
  /** How many events it has. */
  readonly eventCount?: IntFilter | null | undefined;
  /** Its events, the latest first. */
  readonly events?: EventMany | null | undefined;
  /** Its agreements, the latest first. */
  readonly agreements?: AgreementMany | null | undefined;
  /** Who mediated its events, the latest first. */
  readonly mediations?: MediationMany | null | undefined;
  /** Who mediated in it, persons and the organizations that they acted for, by name. `mediations` has them over time. */
  readonly mediators?: ActorMany | null | undefined;
  /** Who is a party to its events and agreements, by name. */
  readonly parties?: ActorMany | null | undefined;
  /** When it went on, as far as it is known. */
  readonly date?: DateFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<ProcessWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ProcessWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: ProcessWhere | null | undefined;
};

/** What is asked of several Agreement rows together. */
export type AgreementMany = {
  /** At least one is so. */
  readonly some?: AgreementWhere | null | undefined;
  /** None is so. */
  readonly none?: AgreementWhere | null | undefined;
  /** Each is so, also where there is none. */
  readonly every?: AgreementWhere | null | undefined;
  /** So many are there; of relations of one step alone. */
  readonly count?: IntFilter | null | undefined;
};

/** What is asked of several Actor rows together. */
export type ActorMany = {
  /** At least one is so. */
  readonly some?: ActorWhere | null | undefined;
  /** None is so. */
  readonly none?: ActorWhere | null | undefined;
  /** Each is so, also where there is none. */
  readonly every?: ActorWhere | null | undefined;
  /** So many are there; of relations of one step alone. */
  readonly count?: IntFilter | null | undefined;
};

/** What is asked of several ActorRole rows together. */
export type ActorRoleMany = {
  /** At least one is so. */
  readonly some?: ActorRoleWhere | null | undefined;
  /** None is so. */
  readonly none?: ActorRoleWhere | null | undefined;
  /** Each is so, also where there is none. */
  readonly every?: ActorRoleWhere | null | undefined;
  /** So many are there; of relations of one step alone. */
  readonly count?: IntFilter | null | undefined;
};

/** What is asked of ActorRole rows; all that is given must hold. */
export type ActorRoleWhere = {
  /** Id of the Fact behind the relation. */
  readonly factId?: ReadonlyArray<string | number> | null | undefined;
  /** Whether it is told as a fact, a plan or a possibility. */
  readonly modality?: ReadonlyArray<Modality> | null | undefined;
  /** How many claims say so. */
  readonly affirmed?: IntFilter | null | undefined;
  /** How many claims say that it is not so. */
  readonly denied?: IntFilter | null | undefined;
  /** How many sources say so; copies of one report count once. */
  readonly sources?: IntFilter | null | undefined;
  /** How sure the reading is, per mille. */
  readonly confidence?: IntFilter | null | undefined;
  /** When it was first reported. */
  readonly firstReported?: DateFilter | null | undefined;
  /** When it was last reported. */
  readonly lastReported?: DateFilter | null | undefined;
  /** What it rests on, the surest first. */
  readonly evidence?: EvidenceMany | null | undefined;
  /** The actor. */
  readonly node?: ActorWhere | null | undefined;
  /** What the actor is there. */
  readonly role?: ReadonlyArray<Role> | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<ActorRoleWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ActorRoleWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: ActorRoleWhere | null | undefined;
};

/** What is asked of several Stance rows together. */
export type StanceMany = {
  /** At least one is so. */
  readonly some?: StanceWhere | null | undefined;
  /** None is so. */
  readonly none?: StanceWhere | null | undefined;
  /** Each is so, also where there is none. */
  readonly every?: StanceWhere | null | undefined;
  /** So many are there; of relations of one step alone. */
  readonly count?: IntFilter | null | undefined;
};

/** What is asked of Stance rows; all that is given must hold. */
export type StanceWhere = {
  /** Id of the Fact behind the relation. */
  readonly factId?: ReadonlyArray<string | number> | null | undefined;
  /** Whether it is told as a fact, a plan or a possibility. */
  readonly modality?: ReadonlyArray<Modality> | null | undefined;
  /** How many claims say so. */
  readonly affirmed?: IntFilter | null | undefined;
  /** How many claims say that it is not so. */
  readonly denied?: IntFilter | null | undefined;
  /** How many sources say so; copies of one report count once. */
  readonly sources?: IntFilter | null | undefined;
  /** How sure the reading is, per mille. */
  readonly confidence?: IntFilter | null | undefined;
  /** When it was first reported. */
  readonly firstReported?: DateFilter | null | undefined;
  /** When it was last reported. */
  readonly lastReported?: DateFilter | null | undefined;
  /** What it rests on, the surest first. */
  readonly evidence?: EvidenceMany | null | undefined;
  /** Whom or what it is about; of received stances whose it is. */
  readonly node?: ThingWhere | null | undefined;
  /** How the one stands towards the other. */
  readonly stance?: ReadonlyArray<Stance> | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<StanceWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<StanceWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: StanceWhere | null | undefined;
};

/** What is asked of several Office rows together. */
export type OfficeMany = {
  /** At least one is so. */
  readonly some?: OfficeWhere | null | undefined;
  /** None is so. */
  readonly none?: OfficeWhere | null | undefined;
  /** Each is so, also where there is none. */
  readonly every?: OfficeWhere | null | undefined;
  /** So many are there; of relations of one step alone. */
  readonly count?: IntFilter | null | undefined;
};

/** What is asked of Office rows; all that is given must hold. */
export type OfficeWhere = {
  /** The id in the graph. Any id that a thing ever had still leads to it. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What it is called: "foreign minister". */
  readonly title?: TextFilter | null | undefined;
  /** Since when, as far as it is known. */
  readonly from?: DateFilter | null | undefined;
  /** Until when, as far as it is known; null also when it is still held. */
  readonly to?: DateFilter | null | undefined;
  /** How many sources say so. */
  readonly sources?: IntFilter | null | undefined;
  /** How sure the reading is, per mille. */
  readonly confidence?: IntFilter | null | undefined;
  /** What it rests on. */
  readonly evidenceKind?: ReadonlyArray<EvidenceKind> | null | undefined;
  /** Who holds it. */
  readonly person?: PersonWhere | null | undefined;
  /** Where it is held. */
  readonly organization?: OrganizationWhere | null | undefined;
  /** What it rests on: a row of the reference data first, then sentences, the surest first. */
  readonly evidence?: EvidenceMany | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<OfficeWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<OfficeWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: OfficeWhere | null | undefined;
};

/** What is asked of Person rows; all that is given must hold. */
export type PersonWhere = {
  /** Only this one: an id, a slug, a Wikidata QID, a name or an alias; accents and case do not matter. */
  readonly is?: string | null | undefined;
  /** The id in the graph. Any id that a thing ever had still leads to it. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** Its name; of an event its title. */
  readonly name?: TextFilter | null | undefined;
  /** The name as it stands in a URL. */
  readonly slug?: TextFilter | null | undefined;
  /** What articles say of it, the latest first. */
  readonly claims?: ClaimMany | null | undefined;
  /** The articles that mention it, the latest first. */
  readonly articles?: ArticleMany | null | undefined;
  /** How each article calls it, and where. */
  readonly mentions?: MentionMany | null | undefined;
  /** The facts that it is the subject of. */
  readonly facts?: FactMany | null | undefined;
  /** The facts that it is the object of. */
  readonly factsAbout?: FactMany | null | undefined;
  /** Where articles disagree about it. */
  readonly contradictions?: ContradictionMany | null | undefined;
  /** What people decided about it, the latest first, also what was reverted since. */
  readonly history?: DecisionMany | null | undefined;
  /** Its Wikidata id. */
  readonly qid?: TextFilter | null | undefined;
  /** In how many claims it stands. */
  readonly claimCount?: IntFilter | null | undefined;
  /** How many articles mention it. */
  readonly articleCount?: IntFilter | null | undefined;
  /** In how many events it has a role. */
  readonly eventCount?: IntFilter | null | undefined;
  /** How many mediations it carried out, itself or through persons. */
  readonly mediationCount?: IntFilter | null | undefined;
  /** The events in which it has a role, the latest first. */
  readonly events?: EventRoleMany | null | undefined;
  /** The agreements in which it has a role, the latest first. */
  readonly agreements?: AgreementRoleMany | null | undefined;
  /** What it mediated; of an organization also what persons mediated for it. The latest first. */
  readonly mediations?: MediationMany | null | undefined;
  /** The mediations in which it is one of the parties, itself or through persons. The latest first. */
  readonly mediationsAsParty?: MediationMany | null | undefined;
  /** How it stands towards others. */
  readonly stances?: StanceMany | null | undefined;
  /** How others stand towards it. */
  readonly stancesReceived?: StanceMany | null | undefined;
  /** The claims that articles have it say. */
  readonly says?: ClaimMany | null | undefined;
  /** The offices that articles and reference data give the person, the latest first. */
  readonly offices?: OfficeMany | null | undefined;
  /** The organizations that the person acts for, by office or at an event. */
  readonly actsFor?: OrganizationMany | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<PersonWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<PersonWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: PersonWhere | null | undefined;
};

/** What is asked of several Organization rows together. */
export type OrganizationMany = {
  /** At least one is so. */
  readonly some?: OrganizationWhere | null | undefined;
  /** None is so. */
  readonly none?: OrganizationWhere | null | undefined;
  /** Each is so, also where there is none. */
  readonly every?: OrganizationWhere | null | undefined;
  /** So many are there; of relations of one step alone. */
  readonly count?: IntFilter | null | undefined;
};

/** What is asked of several Person rows together. */
export type PersonMany = {
  /** At least one is so. */
  readonly some?: PersonWhere | null | undefined;
  /** None is so. */
  readonly none?: PersonWhere | null | undefined;
  /** Each is so, also where there is none. */
  readonly every?: PersonWhere | null | undefined;
  /** So many are there; of relations of one step alone. */
  readonly count?: IntFilter | null | undefined;
};

export type AroundQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  events?: EventRoleWhere | null | undefined;
  agreements?: AgreementRoleWhere | null | undefined;
  stances?: StanceWhere | null | undefined;
  inPlace?: EventWhere | null | undefined;
}>;


export type AroundQuery = { readonly node:
    | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node: { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
                  | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
                  | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
                 }> }, readonly process: { readonly id: string, readonly name: string } | null, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }>, readonly place: { readonly name: string } | null } }> }, readonly agreements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node: { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly process: { readonly id: string, readonly name: string } | null, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
                  | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
                  | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
                 }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null } }> }, readonly stances: { readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly topic: string | null, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
            | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string }
            | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly place: { readonly name: string } | null }
            | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
            | { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string }
           }> }, readonly stancesReceived: { readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly topic: string | null, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
            | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string }
            | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly place: { readonly name: string } | null }
            | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
            | { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string }
           }> }, readonly heldOffices: ReadonlyArray<{ readonly id: string, readonly title: string, readonly from: string | null, readonly to: string | null, readonly confidence: number, readonly sources: number, readonly organization: { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string } | null }> }
    | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node: { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
                  | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
                  | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
                 }> }, readonly process: { readonly id: string, readonly name: string } | null, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }>, readonly place: { readonly name: string } | null } }> }, readonly agreements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node: { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly process: { readonly id: string, readonly name: string } | null, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
                  | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
                  | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
                 }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null } }> }, readonly stances: { readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly topic: string | null, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
            | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string }
            | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly place: { readonly name: string } | null }
            | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
            | { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string }
           }> }, readonly stancesReceived: { readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly topic: string | null, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
            | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string }
            | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly place: { readonly name: string } | null }
            | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
            | { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string }
           }> }, readonly offices: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly from: string | null, readonly to: string | null, readonly confidence: number, readonly sources: number, readonly person: { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string } | null }> } }
    | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string, readonly eventsThere: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
                | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
                | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
               }> }, readonly process: { readonly id: string, readonly name: string } | null, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }>, readonly place: { readonly name: string } | null }> } }
    | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly process: { readonly __typename: 'Process', readonly id: string, readonly name: string, readonly eventCount: number } | null, readonly place: { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string } | null, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
            | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
           }> }, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }> }
    | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly process: { readonly __typename: 'Process', readonly id: string, readonly name: string, readonly eventCount: number } | null, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
            | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
           }> }, readonly resultedFrom: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
                | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
                | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
               }> }, readonly process: { readonly id: string, readonly name: string } | null, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }>, readonly place: { readonly name: string } | null }> }, readonly amends: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly process: { readonly id: string, readonly name: string } | null, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
                | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
                | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
               }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }> }, readonly amendedBy: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly process: { readonly id: string, readonly name: string } | null, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
                | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
                | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
               }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }> }, readonly implements: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly process: { readonly id: string, readonly name: string } | null, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
                | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
                | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
               }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }> }, readonly implementedBy: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly process: { readonly id: string, readonly name: string } | null, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
                | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
                | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
               }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
    | { readonly __typename: 'Status', readonly id: string }
    | { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string, readonly eventsOf: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
                | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
                | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
               }> }, readonly process: { readonly id: string, readonly name: string } | null, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }>, readonly place: { readonly name: string } | null }> }, readonly agreementsOf: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly process: { readonly id: string, readonly name: string } | null, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
                | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
                | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
               }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }> } }
    | { readonly __typename: 'Mediation', readonly id: string }
    | { readonly __typename: 'Office', readonly id: string }
    | { readonly __typename: 'Fact', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'Contradiction', readonly id: string }
    | { readonly __typename: 'Decision', readonly id: string }
   | null };

type AroundActor_Person_Fragment = { readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node: { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
              | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
              | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
             }> }, readonly process: { readonly id: string, readonly name: string } | null, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }>, readonly place: { readonly name: string } | null } }> }, readonly agreements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node: { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly process: { readonly id: string, readonly name: string } | null, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
              | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
              | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
             }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null } }> }, readonly stances: { readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly topic: string | null, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
        | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
        | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
        | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string }
        | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly place: { readonly name: string } | null }
        | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
        | { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string }
       }> }, readonly stancesReceived: { readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly topic: string | null, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
        | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
        | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
        | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string }
        | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly place: { readonly name: string } | null }
        | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
        | { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string }
       }> } };

type AroundActor_Organization_Fragment = { readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node: { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
              | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
              | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
             }> }, readonly process: { readonly id: string, readonly name: string } | null, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }>, readonly place: { readonly name: string } | null } }> }, readonly agreements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node: { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly process: { readonly id: string, readonly name: string } | null, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
              | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
              | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
             }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null } }> }, readonly stances: { readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly topic: string | null, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
        | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
        | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
        | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string }
        | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly place: { readonly name: string } | null }
        | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
        | { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string }
       }> }, readonly stancesReceived: { readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly topic: string | null, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
        | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
        | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
        | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string }
        | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly place: { readonly name: string } | null }
        | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
        | { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string }
       }> } };

export type AroundActorFragment =
  | AroundActor_Person_Fragment
  | AroundActor_Organization_Fragment
;

export type AroundPersonFragment = { readonly heldOffices: ReadonlyArray<{ readonly id: string, readonly title: string, readonly from: string | null, readonly to: string | null, readonly confidence: number, readonly sources: number, readonly organization: { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string } | null }> };

export type AroundOrganizationFragment = { readonly offices: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly from: string | null, readonly to: string | null, readonly confidence: number, readonly sources: number, readonly person: { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string } | null }> } };

export type AroundAgreementFragment = { readonly process: { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string } | null, readonly resultedFrom: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
            | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
           }> }, readonly process: { readonly id: string, readonly name: string } | null, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }>, readonly place: { readonly name: string } | null }> }, readonly amends: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly process: { readonly id: string, readonly name: string } | null, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
            | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
           }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }> }, readonly amendedBy: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly process: { readonly id: string, readonly name: string } | null, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
            | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
           }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }> }, readonly implements: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly process: { readonly id: string, readonly name: string } | null, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
            | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
           }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }> }, readonly implementedBy: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly process: { readonly id: string, readonly name: string } | null, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
            | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
           }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }> } };

export type AroundPlaceFragment = { readonly eventsThere: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
            | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
           }> }, readonly process: { readonly id: string, readonly name: string } | null, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }>, readonly place: { readonly name: string } | null }> } };

export type AroundProcessFragment = { readonly eventsOf: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
            | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
           }> }, readonly process: { readonly id: string, readonly name: string } | null, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }>, readonly place: { readonly name: string } | null }> }, readonly agreementsOf: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly process: { readonly id: string, readonly name: string } | null, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
            | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
           }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }> } };

export type ArticlePageQueryVariables = Exact<{
  id: string | number;
}>;


export type ArticlePageQuery = { readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly text: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly value: string | null, readonly quote: string, readonly start: number, readonly end: number, readonly subject:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly object:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }> }, readonly copies: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly source: string | null }> } | null };

export type BetweenQueryVariables = Exact<{
  parties: ReadonlyArray<string> | string;
  ids: ReadonlyArray<string | number> | string | number;
  where?: MediationWhere | null | undefined;
}>;


export type BetweenQuery = { readonly mediations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: MediationRole, readonly date: string | null, readonly earliest: string | null, readonly explicit: boolean, readonly polarity: Polarity, readonly modality: Modality, readonly sources: number, readonly confidence: number, readonly evidence: ReadonlyArray<
        | { readonly article: { readonly source: string | null } | null }
        | { readonly article: { readonly source: string | null } | null }
        | { readonly article: { readonly source: string | null } | null }
      >, readonly mediator:
        | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
        | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
      , readonly principal: { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string } | null, readonly event: { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
              | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
              | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
             }> }, readonly process: { readonly id: string, readonly name: string } | null, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }>, readonly place: { readonly name: string } | null } | null, readonly agreement: { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly process: { readonly id: string, readonly name: string } | null, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
              | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
              | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
             }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null } | null }> } | null, readonly parties: ReadonlyArray<
    | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
    | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
    | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string }
    | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly place: { readonly name: string } | null }
    | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
    | { readonly __typename: 'Status', readonly id: string }
    | { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string }
    | { readonly __typename: 'Mediation', readonly id: string }
    | { readonly __typename: 'Office', readonly id: string }
    | { readonly __typename: 'Fact', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'Contradiction', readonly id: string }
    | { readonly __typename: 'Decision', readonly id: string }
   | null> };

type Card_Person_Fragment = { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string };

type Card_Organization_Fragment = { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string };

type Card_Place_Fragment = { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string };

type Card_Event_Fragment = { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly place: { readonly name: string } | null };

type Card_Agreement_Fragment = { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null };

type Card_Status_Fragment = { readonly __typename: 'Status', readonly id: string };

type Card_Process_Fragment = { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string };

type Card_Mediation_Fragment = { readonly __typename: 'Mediation', readonly id: string };

type Card_Office_Fragment = { readonly __typename: 'Office', readonly id: string };

type Card_Fact_Fragment = { readonly __typename: 'Fact', readonly id: string };

type Card_Claim_Fragment = { readonly __typename: 'Claim', readonly id: string };

type Card_Article_Fragment = { readonly __typename: 'Article', readonly id: string };

type Card_Contradiction_Fragment = { readonly __typename: 'Contradiction', readonly id: string };

type Card_Decision_Fragment = { readonly __typename: 'Decision', readonly id: string };

export type CardFragment =
  | Card_Person_Fragment
  | Card_Organization_Fragment
  | Card_Place_Fragment
  | Card_Event_Fragment
  | Card_Agreement_Fragment
  | Card_Status_Fragment
  | Card_Process_Fragment
  | Card_Mediation_Fragment
  | Card_Office_Fragment
  | Card_Fact_Fragment
  | Card_Claim_Fragment
  | Card_Article_Fragment
  | Card_Contradiction_Fragment
  | Card_Decision_Fragment
;

type Said_StanceEdge_Fragment = { readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null };

type Said_ActorRoleEdge_Fragment = { readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null };

type Said_EventRoleEdge_Fragment = { readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null };

type Said_AgreementRoleEdge_Fragment = { readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null };

export type SaidFragment =
  | Said_StanceEdge_Fragment
  | Said_ActorRoleEdge_Fragment
  | Said_EventRoleEdge_Fragment
  | Said_AgreementRoleEdge_Fragment
;

export type EventWithActorsFragment = { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
        | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
        | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
       }> }, readonly process: { readonly id: string, readonly name: string } | null, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }>, readonly place: { readonly name: string } | null };

export type AgreementWithActorsFragment = { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly process: { readonly id: string, readonly name: string } | null, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
        | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
        | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
       }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null };

export type EvidenceOfQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type EvidenceOfQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Agreement', readonly id: string }
    | { readonly __typename: 'Status', readonly id: string }
    | { readonly __typename: 'Process', readonly id: string }
    | { readonly __typename: 'Mediation', readonly role: MediationRole, readonly date: string | null, readonly explicit: boolean, readonly confidence: number, readonly sources: number, readonly id: string, readonly evidence: ReadonlyArray<
        | { readonly __typename: 'Quote', readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly rule: string, readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly claim: { readonly id: string }, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly __typename: 'ReferenceRow', readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly __typename: 'DecisionEvidence', readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly decision: { readonly author: string, readonly reason: string | null }, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }
      > }
    | { readonly __typename: 'Office', readonly title: string, readonly from: string | null, readonly to: string | null, readonly confidence: number, readonly sources: number, readonly id: string, readonly evidence: ReadonlyArray<
        | { readonly __typename: 'Quote', readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly rule: string, readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly claim: { readonly id: string }, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly __typename: 'ReferenceRow', readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly __typename: 'DecisionEvidence', readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly decision: { readonly author: string, readonly reason: string | null }, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }
      > }
    | { readonly __typename: 'Fact', readonly affirmed: number, readonly denied: number, readonly confidence: number, readonly sources: number, readonly modality: Modality, readonly id: string, readonly evidence: ReadonlyArray<
        | { readonly __typename: 'Quote', readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly rule: string, readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly claim: { readonly id: string }, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly __typename: 'ReferenceRow', readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly __typename: 'DecisionEvidence', readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly decision: { readonly author: string, readonly reason: string | null }, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }
      > }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'Contradiction', readonly id: string }
    | { readonly __typename: 'Decision', readonly id: string }
   | null> };

type Sentence_Quote_Fragment = { readonly __typename: 'Quote', readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly rule: string, readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly claim: { readonly id: string }, readonly speaker:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null };

type Sentence_ReferenceRow_Fragment = { readonly __typename: 'ReferenceRow', readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly speaker:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null };

type Sentence_DecisionEvidence_Fragment = { readonly __typename: 'DecisionEvidence', readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly decision: { readonly author: string, readonly reason: string | null }, readonly speaker:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null };

export type SentenceFragment =
  | Sentence_Quote_Fragment
  | Sentence_ReferenceRow_Fragment
  | Sentence_DecisionEvidence_Fragment
;

export type DisputesQueryVariables = Exact<{
  claims: ReadonlyArray<string | number> | string | number;
}>;


export type DisputesQuery = { readonly contradictions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ContradictionKind, readonly summary: string, readonly sides: ReadonlyArray<{ readonly side: number, readonly claim: { readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly polarity: Polarity, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null } }> }> } | null };

export type DisputeFragment = { readonly id: string, readonly kind: ContradictionKind, readonly summary: string, readonly sides: ReadonlyArray<{ readonly side: number, readonly claim: { readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly polarity: Polarity, readonly speaker:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null } }> };

export type ArticlesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type ArticlesQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly text: string }
    | Record<PropertyKey, never>
   | null> };

export type RankingQueryVariables = Exact<{
  measure: InfluenceMeasure;
  during?: string | null | undefined;
}>;


export type RankingQuery = { readonly influence: { readonly exact: boolean, readonly count: number, readonly window: string | null, readonly previousWindow: string | null, readonly rows: ReadonlyArray<{ readonly rank: number, readonly score: number, readonly change: number | null, readonly node: { readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         } }> } | null };

export type PathBetweenQueryVariables = Exact<{
  from: string;
  through?: ReadonlyArray<string> | string | null | undefined;
  to: string;
  ids: ReadonlyArray<string | number> | string | number;
  k?: number | null | undefined;
  during?: string | null | undefined;
}>;


export type PathBetweenQuery = { readonly path: { readonly stoppedAt: StopReason | null, readonly paths: ReadonlyArray<{ readonly length: number, readonly confidence: number, readonly actors: ReadonlyArray<
        | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
        | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
      >, readonly hops: ReadonlyArray<{ readonly relation: TieRelation, readonly role: Role | null, readonly otherRole: Role | null, readonly stance: Stance | null, readonly office: string | null, readonly forward: boolean, readonly date: string | null, readonly confidence: number, readonly sources: number, readonly tieCount: number, readonly from:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly to:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly occasion:
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'Place', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly eventType: EventType, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
                  | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
                  | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
                 }> }, readonly process: { readonly id: string, readonly name: string } | null, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }>, readonly place: { readonly name: string } | null }
          | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly process: { readonly id: string, readonly name: string } | null, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
                  | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
                  | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
                 }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
          | { readonly __typename: 'Status', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'Mediation', readonly id: string, readonly event: { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
                    | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
                    | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
                   }> }, readonly process: { readonly id: string, readonly name: string } | null, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }>, readonly place: { readonly name: string } | null } | null, readonly agreement: { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly process: { readonly id: string, readonly name: string } | null, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
                    | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
                    | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
                   }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null } | null }
          | { readonly __typename: 'Office', readonly id: string }
          | { readonly __typename: 'Fact', readonly id: string }
          | { readonly __typename: 'Claim', readonly id: string }
          | { readonly __typename: 'Article', readonly id: string }
          | { readonly __typename: 'Contradiction', readonly id: string }
          | { readonly __typename: 'Decision', readonly id: string }
         | null, readonly evidence: ReadonlyArray<
          | { readonly __typename: 'Quote', readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly rule: string, readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly claim: { readonly id: string }, readonly speaker:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly __typename: 'ReferenceRow', readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly speaker:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly __typename: 'DecisionEvidence', readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly decision: { readonly author: string, readonly reason: string | null }, readonly speaker:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }
        > }> }> } | null, readonly ends: ReadonlyArray<
    | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
    | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
    | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string }
    | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly place: { readonly name: string } | null }
    | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
    | { readonly __typename: 'Status', readonly id: string }
    | { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string }
    | { readonly __typename: 'Mediation', readonly id: string }
    | { readonly __typename: 'Office', readonly id: string }
    | { readonly __typename: 'Fact', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'Contradiction', readonly id: string }
    | { readonly __typename: 'Decision', readonly id: string }
   | null> };

export type SearchQueryVariables = Exact<{
  query: string;
}>;


export type SearchQuery = { readonly complete: ReadonlyArray<
    | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
    | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
    | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string }
    | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly place: { readonly name: string } | null }
    | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
    | { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string }
  > | null, readonly search: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
      | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
      | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string }
      | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly place: { readonly name: string } | null }
      | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
      | { readonly __typename: 'Status', readonly id: string }
      | { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string }
      | { readonly __typename: 'Mediation', readonly id: string }
      | { readonly __typename: 'Office', readonly id: string }
      | { readonly __typename: 'Fact', readonly id: string }
      | { readonly __typename: 'Claim', readonly id: string }
      | { readonly __typename: 'Article', readonly id: string }
      | { readonly __typename: 'Contradiction', readonly id: string }
      | { readonly __typename: 'Decision', readonly id: string }
    > } | null };

export type StartQueryVariables = Exact<{
  first?: number | null | undefined;
  events?: EventRoleWhere | null | undefined;
  agreements?: AgreementRoleWhere | null | undefined;
  stances?: StanceWhere | null | undefined;
}>;


export type StartQuery = { readonly stats: { readonly articles: number, readonly claims: number, readonly events: number, readonly agreements: number, readonly mediations: number, readonly contradictions: number } | null, readonly actors: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node: { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
                    | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
                    | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
                   }> }, readonly process: { readonly id: string, readonly name: string } | null, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }>, readonly place: { readonly name: string } | null } }> }, readonly agreements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node: { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly process: { readonly id: string, readonly name: string } | null, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
                    | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
                    | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
                   }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null } }> }, readonly stances: { readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly topic: string | null, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
              | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
              | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
              | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string }
              | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly place: { readonly name: string } | null }
              | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
              | { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string }
             }> }, readonly stancesReceived: { readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly topic: string | null, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
              | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
              | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
              | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string }
              | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly place: { readonly name: string } | null }
              | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
              | { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string }
             }> }, readonly heldOffices: ReadonlyArray<{ readonly id: string, readonly title: string, readonly from: string | null, readonly to: string | null, readonly confidence: number, readonly sources: number, readonly organization: { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string } | null }> }
      | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node: { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
                    | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
                    | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
                   }> }, readonly process: { readonly id: string, readonly name: string } | null, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }>, readonly place: { readonly name: string } | null } }> }, readonly agreements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node: { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly process: { readonly id: string, readonly name: string } | null, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
                    | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
                    | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
                   }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null } }> }, readonly stances: { readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly topic: string | null, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
              | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
              | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
              | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string }
              | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly place: { readonly name: string } | null }
              | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
              | { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string }
             }> }, readonly stancesReceived: { readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly topic: string | null, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
              | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
              | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
              | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string }
              | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly place: { readonly name: string } | null }
              | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
              | { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string }
             }> }, readonly offices: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly from: string | null, readonly to: string | null, readonly confidence: number, readonly sources: number, readonly person: { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string } | null }> } }
    > } | null, readonly mediations: { readonly nodes: ReadonlyArray<{ readonly sources: number, readonly mediator:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      , readonly parties: ReadonlyArray<
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      > }> } | null, readonly agreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly contradictions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ContradictionKind, readonly summary: string, readonly sides: ReadonlyArray<{ readonly side: number, readonly claim: { readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly polarity: Polarity, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null } }> }> } | null };

export type ThingPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ThingPageQuery = { readonly node:
    | { readonly __typename: 'Person', readonly aliases: ReadonlyArray<string>, readonly qid: string | null, readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string, readonly mediations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: MediationRole, readonly date: string | null, readonly polarity: Polarity, readonly modality: Modality, readonly event: { readonly id: string, readonly name: string } | null, readonly agreement: { readonly id: string, readonly name: string } | null, readonly parties: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          > }> }, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role, readonly node: { readonly id: string, readonly name: string, readonly date: string | null } }> }, readonly agreements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role, readonly node: { readonly id: string, readonly name: string, readonly date: string | null } }> }, readonly says: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly quote: string, readonly start: number, readonly end: number, readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly value: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }> }, readonly officesHeld: ReadonlyArray<{ readonly id: string, readonly title: string, readonly from: string | null, readonly to: string | null, readonly organization: { readonly id: string, readonly name: string } | null }>, readonly contradictions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ContradictionKind, readonly summary: string, readonly sides: ReadonlyArray<{ readonly side: number, readonly claim: { readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly polarity: Polarity, readonly speaker:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null } }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly quote: string, readonly start: number, readonly end: number, readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly value: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }> }, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null }> } }
    | { readonly __typename: 'Organization', readonly aliases: ReadonlyArray<string>, readonly qid: string | null, readonly recognition: Recognition | null, readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string, readonly mediations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: MediationRole, readonly date: string | null, readonly polarity: Polarity, readonly modality: Modality, readonly event: { readonly id: string, readonly name: string } | null, readonly agreement: { readonly id: string, readonly name: string } | null, readonly parties: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          > }> }, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role, readonly node: { readonly id: string, readonly name: string, readonly date: string | null } }> }, readonly agreements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role, readonly node: { readonly id: string, readonly name: string, readonly date: string | null } }> }, readonly says: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly quote: string, readonly start: number, readonly end: number, readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly value: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }> }, readonly heldBy: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly from: string | null, readonly to: string | null, readonly person: { readonly id: string, readonly name: string } | null }> }, readonly contradictions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ContradictionKind, readonly summary: string, readonly sides: ReadonlyArray<{ readonly side: number, readonly claim: { readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly polarity: Polarity, readonly speaker:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null } }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly quote: string, readonly start: number, readonly end: number, readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly value: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }> }, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null }> } }
    | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string, readonly contradictions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ContradictionKind, readonly summary: string, readonly sides: ReadonlyArray<{ readonly side: number, readonly claim: { readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly polarity: Polarity, readonly speaker:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null } }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly quote: string, readonly start: number, readonly end: number, readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly value: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }> }, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null }> } }
    | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly process: { readonly id: string, readonly name: string } | null, readonly outcomes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly evidence: ReadonlyArray<
        | { readonly __typename: 'Quote', readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly rule: string, readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly claim: { readonly id: string }, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly __typename: 'ReferenceRow', readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly __typename: 'DecisionEvidence', readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly decision: { readonly author: string, readonly reason: string | null }, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }
      >, readonly contradictions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ContradictionKind, readonly summary: string, readonly sides: ReadonlyArray<{ readonly side: number, readonly claim: { readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly polarity: Polarity, readonly speaker:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null } }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly quote: string, readonly start: number, readonly end: number, readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly value: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }> }, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null }> }, readonly place: { readonly name: string } | null }
    | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly process: { readonly id: string, readonly name: string } | null, readonly resultedFrom: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly statuses: ReadonlyArray<{ readonly id: string, readonly status: AgreementStatus, readonly asOf: string | null, readonly firstReported: string | null, readonly lastReported: string | null, readonly modality: Modality, readonly affirmed: number, readonly denied: number, readonly evidence: ReadonlyArray<
          | { readonly __typename: 'Quote', readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly rule: string, readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly claim: { readonly id: string }, readonly speaker:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly __typename: 'ReferenceRow', readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly speaker:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly __typename: 'DecisionEvidence', readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly decision: { readonly author: string, readonly reason: string | null }, readonly speaker:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }
        > }>, readonly provisions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string | null, readonly evidence: ReadonlyArray<
            | { readonly __typename: 'Quote', readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly rule: string, readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly claim: { readonly id: string }, readonly speaker:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }
            | { readonly __typename: 'ReferenceRow', readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly speaker:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }
            | { readonly __typename: 'DecisionEvidence', readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly decision: { readonly author: string, readonly reason: string | null }, readonly speaker:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }
          > }> }, readonly contradictions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ContradictionKind, readonly summary: string, readonly sides: ReadonlyArray<{ readonly side: number, readonly claim: { readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly polarity: Polarity, readonly speaker:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null } }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly quote: string, readonly start: number, readonly end: number, readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly value: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }> }, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
    | { readonly __typename: 'Status', readonly id: string }
    | { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string, readonly contradictions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ContradictionKind, readonly summary: string, readonly sides: ReadonlyArray<{ readonly side: number, readonly claim: { readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly polarity: Polarity, readonly speaker:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null } }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly quote: string, readonly start: number, readonly end: number, readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly value: string | null, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }> }, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null }> } }
    | { readonly __typename: 'Mediation', readonly id: string }
    | { readonly __typename: 'Office', readonly id: string }
    | { readonly __typename: 'Fact', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'Contradiction', readonly id: string }
    | { readonly __typename: 'Decision', readonly id: string }
   | null };

export type ToldFragment = { readonly id: string, readonly predicate: Predicate, readonly quote: string, readonly start: number, readonly end: number, readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly value: string | null, readonly subject:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null, readonly object:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null, readonly speaker:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SaidFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment Said on SourcedEdge {
factId
affirmed
denied
sources
confidence
modality
firstReported
}`, {"fragmentName":"Said"}) as unknown as TypedDocumentString<SaidFragment, unknown>;
export const CardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment Card on Node {
__typename
id
... on Thing {
name
}
... on Actor {
eventCount
mediationCount
articleCount
}
... on Organization {
type
}
... on Event {
eventType: type
date
earliest
latest
modality
articleCount
place {
name
}
}
... on Agreement {
stage
date
earliest
latest
articleCount
latestStatus {
status
asOf
}
}
... on Place {
articleCount
}
... on Process {
eventCount
}
}`, {"fragmentName":"Card"}) as unknown as TypedDocumentString<CardFragment, unknown>;
export const EventWithActorsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment EventWithActors on Event {
...Card
actors(first: 16) {
edges {
role
...Said
node {
...Card
}
}
}
process {
id
name
}
outcomes: agreements {
...Card
}
}
fragment Card on Node {
__typename
id
... on Thing {
name
}
... on Actor {
eventCount
mediationCount
articleCount
}
... on Organization {
type
}
... on Event {
eventType: type
date
earliest
latest
modality
articleCount
place {
name
}
}
... on Agreement {
stage
date
earliest
latest
articleCount
latestStatus {
status
asOf
}
}
... on Place {
articleCount
}
... on Process {
eventCount
}
}
fragment Said on SourcedEdge {
factId
affirmed
denied
sources
confidence
modality
firstReported
}`, {"fragmentName":"EventWithActors"}) as unknown as TypedDocumentString<EventWithActorsFragment, unknown>;
export const AgreementWithActorsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment AgreementWithActors on Agreement {
...Card
process {
id
name
}
actors(first: 16) {
edges {
role
...Said
node {
...Card
}
}
}
}
fragment Card on Node {
__typename
id
... on Thing {
name
}
... on Actor {
eventCount
mediationCount
articleCount
}
... on Organization {
type
}
... on Event {
eventType: type
date
earliest
latest
modality
articleCount
place {
name
}
}
... on Agreement {
stage
date
earliest
latest
articleCount
latestStatus {
status
asOf
}
}
... on Place {
articleCount
}
... on Process {
eventCount
}
}
fragment Said on SourcedEdge {
factId
affirmed
denied
sources
confidence
modality
firstReported
}`, {"fragmentName":"AgreementWithActors"}) as unknown as TypedDocumentString<AgreementWithActorsFragment, unknown>;
export const AroundActorFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment AroundActor on Actor {
events(first: $first, where: $events) {
totalCount
edges {
role
...Said
node {
...EventWithActors
}
}
}
agreements(first: $first, where: $agreements) {
totalCount
edges {
role
...Said
node {
...AgreementWithActors
}
}
}
stances(first: $first, where: $stances) {
edges {
stance
topic
...Said
node {
...Card
}
}
}
stancesReceived(first: $first, where: $stances) {
edges {
stance
topic
...Said
node {
...Card
}
}
}
}
fragment Card on Node {
__typename
id
... on Thing {
name
}
... on Actor {
eventCount
mediationCount
articleCount
}
... on Organization {
type
}
... on Event {
eventType: type
date
earliest
latest
modality
articleCount
place {
name
}
}
... on Agreement {
stage
date
earliest
latest
articleCount
latestStatus {
status
asOf
}
}
... on Place {
articleCount
}
... on Process {
eventCount
}
}
fragment Said on SourcedEdge {
factId
affirmed
denied
sources
confidence
modality
firstReported
}
fragment EventWithActors on Event {
...Card
actors(first: 16) {
edges {
role
...Said
node {
...Card
}
}
}
process {
id
name
}
outcomes: agreements {
...Card
}
}
fragment AgreementWithActors on Agreement {
...Card
process {
id
name
}
actors(first: 16) {
edges {
role
...Said
node {
...Card
}
}
}
}`, {"fragmentName":"AroundActor"}) as unknown as TypedDocumentString<AroundActorFragment, unknown>;
export const AroundPersonFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment AroundPerson on Person {
heldOffices: offices {
id
title
from
to
confidence
sources
organization {
...Card
}
}
}
fragment Card on Node {
__typename
id
... on Thing {
name
}
... on Actor {
eventCount
mediationCount
articleCount
}
... on Organization {
type
}
... on Event {
eventType: type
date
earliest
latest
modality
articleCount
place {
name
}
}
... on Agreement {
stage
date
earliest
latest
articleCount
latestStatus {
status
asOf
}
}
... on Place {
articleCount
}
... on Process {
eventCount
}
}`, {"fragmentName":"AroundPerson"}) as unknown as TypedDocumentString<AroundPersonFragment, unknown>;
export const AroundOrganizationFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment AroundOrganization on Organization {
offices(first: $first) {
nodes {
id
title
from
to
confidence
sources
person {
...Card
}
}
}
}
fragment Card on Node {
__typename
id
... on Thing {
name
}
... on Actor {
eventCount
mediationCount
articleCount
}
... on Organization {
type
}
... on Event {
eventType: type
date
earliest
latest
modality
articleCount
place {
name
}
}
... on Agreement {
stage
date
earliest
latest
articleCount
latestStatus {
status
asOf
}
}
... on Place {
articleCount
}
... on Process {
eventCount
}
}`, {"fragmentName":"AroundOrganization"}) as unknown as TypedDocumentString<AroundOrganizationFragment, unknown>;
export const AroundAgreementFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment AroundAgreement on Agreement {
process {
...Card
}
resultedFrom(first: 10) {
nodes {
...EventWithActors
}
}
amends(first: 10) {
nodes {
...AgreementWithActors
}
}
amendedBy(first: 10) {
nodes {
...AgreementWithActors
}
}
implements(first: 10) {
nodes {
...AgreementWithActors
}
}
implementedBy(first: 10) {
nodes {
...AgreementWithActors
}
}
}
fragment Card on Node {
__typename
id
... on Thing {
name
}
... on Actor {
eventCount
mediationCount
articleCount
}
... on Organization {
type
}
... on Event {
eventType: type
date
earliest
latest
modality
articleCount
place {
name
}
}
... on Agreement {
stage
date
earliest
latest
articleCount
latestStatus {
status
asOf
}
}
... on Place {
articleCount
}
... on Process {
eventCount
}
}
fragment Said on SourcedEdge {
factId
affirmed
denied
sources
confidence
modality
firstReported
}
fragment EventWithActors on Event {
...Card
actors(first: 16) {
edges {
role
...Said
node {
...Card
}
}
}
process {
id
name
}
outcomes: agreements {
...Card
}
}
fragment AgreementWithActors on Agreement {
...Card
process {
id
name
}
actors(first: 16) {
edges {
role
...Said
node {
...Card
}
}
}
}`, {"fragmentName":"AroundAgreement"}) as unknown as TypedDocumentString<AroundAgreementFragment, unknown>;
export const AroundPlaceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment AroundPlace on Place {
eventsThere: events(first: $first, where: $inPlace) {
totalCount
nodes {
...EventWithActors
}
}
}
fragment Card on Node {
__typename
id
... on Thing {
name
}
... on Actor {
eventCount
mediationCount
articleCount
}
... on Organization {
type
}
... on Event {
eventType: type
date
earliest
latest
modality
articleCount
place {
name
}
}
... on Agreement {
stage
date
earliest
latest
articleCount
latestStatus {
status
asOf
}
}
... on Place {
articleCount
}
... on Process {
eventCount
}
}
fragment Said on SourcedEdge {
factId
affirmed
denied
sources
confidence
modality
firstReported
}
fragment EventWithActors on Event {
...Card
actors(first: 16) {
edges {
role
...Said
node {
...Card
}
}
}
process {
id
name
}
outcomes: agreements {
...Card
}
}`, {"fragmentName":"AroundPlace"}) as unknown as TypedDocumentString<AroundPlaceFragment, unknown>;
export const AroundProcessFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment AroundProcess on Process {
eventsOf: events(first: $first) {
totalCount
nodes {
...EventWithActors
}
}
agreementsOf: agreements(first: $first) {
totalCount
nodes {
...AgreementWithActors
}
}
}
fragment Card on Node {
__typename
id
... on Thing {
name
}
... on Actor {
eventCount
mediationCount
articleCount
}
... on Organization {
type
}
... on Event {
eventType: type
date
earliest
latest
modality
articleCount
place {
name
}
}
... on Agreement {
stage
date
earliest
latest
articleCount
latestStatus {
status
asOf
}
}
... on Place {
articleCount
}
... on Process {
eventCount
}
}
fragment Said on SourcedEdge {
factId
affirmed
denied
sources
confidence
modality
firstReported
}
fragment EventWithActors on Event {
...Card
actors(first: 16) {
edges {
role
...Said
node {
...Card
}
}
}
process {
id
name
}
outcomes: agreements {
...Card
}
}
fragment AgreementWithActors on Agreement {
...Card
process {
id
name
}
actors(first: 16) {
edges {
role
...Said
node {
...Card
}
}
}
}`, {"fragmentName":"AroundProcess"}) as unknown as TypedDocumentString<AroundProcessFragment, unknown>;
export const SentenceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment Sentence on Evidence {
__typename
kind
quote
start
end
speaker {
id
name
}
article {
id
title
source
publishedOn
url
}
... on Quote {
polarity
modality
confidence
rule
claim {
id
}
}
... on DecisionEvidence {
decision {
author
reason
}
}
}`, {"fragmentName":"Sentence"}) as unknown as TypedDocumentString<SentenceFragment, unknown>;
export const DisputeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment Dispute on Contradiction {
id
kind
summary
sides {
side
claim {
id
quote
start
end
polarity
speaker {
id
name
}
article {
id
title
source
publishedOn
url
}
}
}
}`, {"fragmentName":"Dispute"}) as unknown as TypedDocumentString<DisputeFragment, unknown>;
export const ToldFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment Told on Claim {
id
predicate
quote
start
end
polarity
modality
confidence
value
subject {
id
name
}
object {
id
name
}
speaker {
id
name
}
article {
id
title
source
publishedOn
url
}
}`, {"fragmentName":"Told"}) as unknown as TypedDocumentString<ToldFragment, unknown>;
export const AroundDocument = /*#__PURE__*/ new TypedDocumentString(`query Around($id: ID!, $first: Int = 40, $events: EventRoleWhere, $agreements: AgreementRoleWhere, $stances: StanceWhere, $inPlace: EventWhere) {
node(id: $id) {
...Card
...AroundActor
...AroundPerson
...AroundOrganization
...AroundPlace
...AroundProcess
... on Event {
...EventWithActors
process {
...Card
}
place {
...Card
}
}
... on Agreement {
...AgreementWithActors
...AroundAgreement
}
}
}
fragment AroundActor on Actor {
events(first: $first, where: $events) {
totalCount
edges {
role
...Said
node {
...EventWithActors
}
}
}
agreements(first: $first, where: $agreements) {
totalCount
edges {
role
...Said
node {
...AgreementWithActors
}
}
}
stances(first: $first, where: $stances) {
edges {
stance
topic
...Said
node {
...Card
}
}
}
stancesReceived(first: $first, where: $stances) {
edges {
stance
topic
...Said
node {
...Card
}
}
}
}
fragment AroundPerson on Person {
heldOffices: offices {
id
title
from
to
confidence
sources
organization {
...Card
}
}
}
fragment AroundOrganization on Organization {
offices(first: $first) {
nodes {
id
title
from
to
confidence
sources
person {
...Card
}
}
}
}
fragment AroundAgreement on Agreement {
process {
...Card
}
resultedFrom(first: 10) {
nodes {
...EventWithActors
}
}
amends(first: 10) {
nodes {
...AgreementWithActors
}
}
amendedBy(first: 10) {
nodes {
...AgreementWithActors
}
}
implements(first: 10) {
nodes {
...AgreementWithActors
}
}
implementedBy(first: 10) {
nodes {
...AgreementWithActors
}
}
}
fragment AroundPlace on Place {
eventsThere: events(first: $first, where: $inPlace) {
totalCount
nodes {
...EventWithActors
}
}
}
fragment AroundProcess on Process {
eventsOf: events(first: $first) {
totalCount
nodes {
...EventWithActors
}
}
agreementsOf: agreements(first: $first) {
totalCount
nodes {
...AgreementWithActors
}
}
}
fragment Card on Node {
__typename
id
... on Thing {
name
}
... on Actor {
eventCount
mediationCount
articleCount
}
... on Organization {
type
}
... on Event {
eventType: type
date
earliest
latest
modality
articleCount
place {
name
}
}
... on Agreement {
stage
date
earliest
latest
articleCount
latestStatus {
status
asOf
}
}
... on Place {
articleCount
}
... on Process {
eventCount
}
}
fragment Said on SourcedEdge {
factId
affirmed
denied
sources
confidence
modality
firstReported
}
fragment EventWithActors on Event {
...Card
actors(first: 16) {
edges {
role
...Said
node {
...Card
}
}
}
process {
id
name
}
outcomes: agreements {
...Card
}
}
fragment AgreementWithActors on Agreement {
...Card
process {
id
name
}
actors(first: 16) {
edges {
role
...Said
node {
...Card
}
}
}
}`) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;
export const ArticlePageDocument = /*#__PURE__*/ new TypedDocumentString(`query ArticlePage($id: ID!) {
article(id: $id) {
id
title
source
publishedOn
url
text
claims(first: 200) {
totalCount
nodes {
id
predicate
value
quote
start
end
subject {
id
name
}
object {
id
name
}
}
}
copies {
id
title
source
}
}
}`) as unknown as TypedDocumentString<ArticlePageQuery, ArticlePageQueryVariables>;
export const BetweenDocument = /*#__PURE__*/ new TypedDocumentString(`query Between($parties: [String!]!, $ids: [ID!]!, $where: MediationWhere) {
mediations(
between: $parties
where: $where
first: 100
orderBy: [{sources: DESC}, {date: DESC}]
) {
totalCount
nodes {
id
role
date
earliest
explicit
polarity
modality
sources
confidence
evidence(first: 6) {
article {
source
}
}
mediator {
...Card
}
principal {
...Card
}
event {
...EventWithActors
}
agreement {
...AgreementWithActors
}
}
}
parties: nodes(ids: $ids) {
...Card
}
}
fragment Card on Node {
__typename
id
... on Thing {
name
}
... on Actor {
eventCount
mediationCount
articleCount
}
... on Organization {
type
}
... on Event {
eventType: type
date
earliest
latest
modality
articleCount
place {
name
}
}
... on Agreement {
stage
date
earliest
latest
articleCount
latestStatus {
status
asOf
}
}
... on Place {
articleCount
}
... on Process {
eventCount
}
}
fragment Said on SourcedEdge {
factId
affirmed
denied
sources
confidence
modality
firstReported
}
fragment EventWithActors on Event {
...Card
actors(first: 16) {
edges {
role
...Said
node {
...Card
}
}
}
process {
id
name
}
outcomes: agreements {
...Card
}
}
fragment AgreementWithActors on Agreement {
...Card
process {
id
name
}
actors(first: 16) {
edges {
role
...Said
node {
...Card
}
}
}
}`) as unknown as TypedDocumentString<BetweenQuery, BetweenQueryVariables>;
export const EvidenceOfDocument = /*#__PURE__*/ new TypedDocumentString(`query EvidenceOf($ids: [ID!]!) {
nodes(ids: $ids) {
__typename
id
... on Fact {
affirmed
denied
confidence
sources
modality
evidence(first: 20) {
...Sentence
}
}
... on Office {
title
from
to
confidence
sources
evidence(first: 10) {
...Sentence
}
}
... on Mediation {
role
date
explicit
confidence
sources
evidence(first: 20) {
...Sentence
}
}
}
}
fragment Sentence on Evidence {
__typename
kind
quote
start
end
speaker {
id
name
}
article {
id
title
source
publishedOn
url
}
... on Quote {
polarity
modality
confidence
rule
claim {
id
}
}
... on DecisionEvidence {
decision {
author
reason
}
}
}`) as unknown as TypedDocumentString<EvidenceOfQuery, EvidenceOfQueryVariables>;
export const DisputesDocument = /*#__PURE__*/ new TypedDocumentString(`query Disputes($claims: [ID!]!) {
contradictions(first: 10, where: {sides: {some: {claim: {id: $claims}}}}) {
nodes {
...Dispute
}
}
}
fragment Dispute on Contradiction {
id
kind
summary
sides {
side
claim {
id
quote
start
end
polarity
speaker {
id
name
}
article {
id
title
source
publishedOn
url
}
}
}
}`) as unknown as TypedDocumentString<DisputesQuery, DisputesQueryVariables>;
export const ArticlesDocument = /*#__PURE__*/ new TypedDocumentString(`query Articles($ids: [ID!]!) {
nodes(ids: $ids) {
... on Article {
id
text
}
}
}`) as unknown as TypedDocumentString<ArticlesQuery, ArticlesQueryVariables>;
export const RankingDocument = /*#__PURE__*/ new TypedDocumentString(`query Ranking($measure: InfluenceMeasure!, $during: Edtf) {
influence(measure: $measure, during: $during, first: 200) {
exact
count
window
previousWindow
rows {
rank
score
change
node {
actor {
id
name
}
}
}
}
}`) as unknown as TypedDocumentString<RankingQuery, RankingQueryVariables>;
export const PathBetweenDocument = /*#__PURE__*/ new TypedDocumentString(`query PathBetween($from: String!, $through: [String!], $to: String!, $ids: [ID!]!, $k: Int = 5, $during: Edtf) {
path(from: $from, to: $to, through: $through, k: $k, max: 6, during: $during) {
stoppedAt
paths {
length
confidence
actors {
...Card
}
hops {
from {
id
name
}
to {
id
name
}
relation
role
otherRole
stance
office
forward
date
confidence
sources
tieCount
occasion {
__typename
id
... on Event {
...EventWithActors
}
... on Agreement {
...AgreementWithActors
}
... on Mediation {
event {
...EventWithActors
}
agreement {
...AgreementWithActors
}
}
}
evidence(first: 4) {
...Sentence
}
}
}
}
ends: nodes(ids: $ids) {
...Card
}
}
fragment Card on Node {
__typename
id
... on Thing {
name
}
... on Actor {
eventCount
mediationCount
articleCount
}
... on Organization {
type
}
... on Event {
eventType: type
date
earliest
latest
modality
articleCount
place {
name
}
}
... on Agreement {
stage
date
earliest
latest
articleCount
latestStatus {
status
asOf
}
}
... on Place {
articleCount
}
... on Process {
eventCount
}
}
fragment Said on SourcedEdge {
factId
affirmed
denied
sources
confidence
modality
firstReported
}
fragment EventWithActors on Event {
...Card
actors(first: 16) {
edges {
role
...Said
node {
...Card
}
}
}
process {
id
name
}
outcomes: agreements {
...Card
}
}
fragment AgreementWithActors on Agreement {
...Card
process {
id
name
}
actors(first: 16) {
edges {
role
...Said
node {
...Card
}
}
}
}
fragment Sentence on Evidence {
__typename
kind
quote
start
end
speaker {
id
name
}
article {
id
title
source
publishedOn
url
}
... on Quote {
polarity
modality
confidence
rule
claim {
id
}
}
... on DecisionEvidence {
decision {
author
reason
}
}
}`) as unknown as TypedDocumentString<PathBetweenQuery, PathBetweenQueryVariables>;
export const SearchDocument = /*#__PURE__*/ new TypedDocumentString(`query Search($query: String!) {
complete(
prefix: $query
first: 6
kind: [PERSON, ORGANIZATION, EVENT, AGREEMENT, PROCESS, PLACE]
) {
...Card
}
search(
query: $query
first: 8
kind: [PERSON, ORGANIZATION, EVENT, AGREEMENT, PROCESS, PLACE]
) {
nodes {
...Card
}
}
}
fragment Card on Node {
__typename
id
... on Thing {
name
}
... on Actor {
eventCount
mediationCount
articleCount
}
... on Organization {
type
}
... on Event {
eventType: type
date
earliest
latest
modality
articleCount
place {
name
}
}
... on Agreement {
stage
date
earliest
latest
articleCount
latestStatus {
status
asOf
}
}
... on Place {
articleCount
}
... on Process {
eventCount
}
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const StartDocument = /*#__PURE__*/ new TypedDocumentString(`query Start($first: Int = 40, $events: EventRoleWhere, $agreements: AgreementRoleWhere, $stances: StanceWhere) {
stats {
articles
claims
events
agreements
mediations
contradictions
}
actors(first: 1, orderBy: {eventCount: DESC}) {
nodes {
...Card
...AroundActor
...AroundPerson
...AroundOrganization
}
}
mediations(
first: 200
orderBy: [{sources: DESC}, {date: DESC}]
polarity: AFFIRMED
modality: [ACTUAL]
) {
nodes {
sources
mediator {
id
name
__typename
}
parties {
id
name
__typename
}
}
}
agreements(first: 20, orderBy: {articleCount: DESC}) {
nodes {
id
name
}
}
contradictions(first: 1) {
nodes {
...Dispute
}
}
}
fragment AroundActor on Actor {
events(first: $first, where: $events) {
totalCount
edges {
role
...Said
node {
...EventWithActors
}
}
}
agreements(first: $first, where: $agreements) {
totalCount
edges {
role
...Said
node {
...AgreementWithActors
}
}
}
stances(first: $first, where: $stances) {
edges {
stance
topic
...Said
node {
...Card
}
}
}
stancesReceived(first: $first, where: $stances) {
edges {
stance
topic
...Said
node {
...Card
}
}
}
}
fragment AroundPerson on Person {
heldOffices: offices {
id
title
from
to
confidence
sources
organization {
...Card
}
}
}
fragment AroundOrganization on Organization {
offices(first: $first) {
nodes {
id
title
from
to
confidence
sources
person {
...Card
}
}
}
}
fragment Card on Node {
__typename
id
... on Thing {
name
}
... on Actor {
eventCount
mediationCount
articleCount
}
... on Organization {
type
}
... on Event {
eventType: type
date
earliest
latest
modality
articleCount
place {
name
}
}
... on Agreement {
stage
date
earliest
latest
articleCount
latestStatus {
status
asOf
}
}
... on Place {
articleCount
}
... on Process {
eventCount
}
}
fragment Said on SourcedEdge {
factId
affirmed
denied
sources
confidence
modality
firstReported
}
fragment EventWithActors on Event {
...Card
actors(first: 16) {
edges {
role
...Said
node {
...Card
}
}
}
process {
id
name
}
outcomes: agreements {
...Card
}
}
fragment AgreementWithActors on Agreement {
...Card
process {
id
name
}
actors(first: 16) {
edges {
role
...Said
node {
...Card
}
}
}
}
fragment Dispute on Contradiction {
id
kind
summary
sides {
side
claim {
id
quote
start
end
polarity
speaker {
id
name
}
article {
id
title
source
publishedOn
url
}
}
}
}`) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const ThingPageDocument = /*#__PURE__*/ new TypedDocumentString(`query ThingPage($id: ID!) {
node(id: $id) {
...Card
... on Actor {
aliases
qid
mediations(first: 60) {
totalCount
nodes {
id
role
date
polarity
modality
event {
id
name
}
agreement {
id
name
}
parties(lifted: true) {
id
name
}
}
}
events(first: 60) {
totalCount
edges {
role
node {
id
name
date
}
}
}
agreements(first: 60) {
totalCount
edges {
role
node {
id
name
date
}
}
}
says(first: 4) {
totalCount
nodes {
...Told
}
}
}
... on Organization {
recognition
heldBy: offices(first: 30) {
nodes {
id
title
from
to
person {
id
name
}
}
}
}
... on Person {
officesHeld: offices {
id
title
from
to
organization {
id
name
}
}
}
... on Event {
actors(first: 40) {
edges {
role
factId
node {
id
name
}
}
}
process {
id
name
}
outcomes: agreements {
id
name
}
evidence(first: 8) {
...Sentence
}
}
... on Agreement {
actors(first: 40) {
edges {
role
factId
node {
id
name
}
}
}
process {
id
name
}
resultedFrom(first: 6) {
nodes {
id
name
}
}
statuses {
id
status
asOf
firstReported
lastReported
modality
affirmed
denied
evidence(first: 4) {
...Sentence
}
}
provisions(first: 12) {
nodes {
id
value
evidence(first: 2) {
...Sentence
}
}
}
}
... on Thing {
contradictions(first: 6) {
nodes {
...Dispute
}
}
claims(first: 8) {
totalCount
nodes {
...Told
}
}
articles(first: 12) {
totalCount
nodes {
id
title
source
publishedOn
}
}
}
}
}
fragment Card on Node {
__typename
id
... on Thing {
name
}
... on Actor {
eventCount
mediationCount
articleCount
}
... on Organization {
type
}
... on Event {
eventType: type
date
earliest
latest
modality
articleCount
place {
name
}
}
... on Agreement {
stage
date
earliest
latest
articleCount
latestStatus {
status
asOf
}
}
... on Place {
articleCount
}
... on Process {
eventCount
}
}
fragment Sentence on Evidence {
__typename
kind
quote
start
end
speaker {
id
name
}
article {
id
title
source
publishedOn
url
}
... on Quote {
polarity
modality
confidence
rule
claim {
id
}
}
... on DecisionEvidence {
decision {
author
reason
}
}
}
fragment Dispute on Contradiction {
id
kind
summary
sides {
side
claim {
id
quote
start
end
polarity
speaker {
id
name
}
article {
id
title
source
publishedOn
url
}
}
}
}
fragment Told on Claim {
id
predicate
quote
start
end
polarity
modality
confidence
value
subject {
id
name
}
object {
id
name
}
speaker {
id
name
}
article {
id
title
source
publishedOn
url
}
}`) as unknown as TypedDocumentString<ThingPageQuery, ThingPageQueryVariables>;