// Written by npm run documents from the .graphql files beside it: change those.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The stage of a peace process that an agreement belongs to. */
export type AgreementStage =
  /** A ceasefire, truce or related commitment. */
  | 'CEASEFIRE'
  /** A substantive agreement that is meant to settle the dispute as a whole. */
  | 'FRAMEWORK_COMPREHENSIVE'
  /** A substantive agreement on some of the issues. */
  | 'FRAMEWORK_PARTIAL'
  /** How an earlier agreement is carried out: annexes, road maps, protocols. */
  | 'IMPLEMENTATION'
  /** An agreement of another or unknown stage. */
  | 'OTHER'
  /** Talks about talks: that, how and about what to negotiate. */
  | 'PRE_NEGOTIATION'
  /** A short text that renews or recommits to an earlier agreement. */
  | 'RENEWAL';

/** How far an agreement has come. */
export type AgreementStatus =
  /** Accepted by the parties, not yet signed as far as is said. */
  | 'AGREED'
  /** Not reached or not signed when it was to be. */
  | 'FAILED'
  /** Carried out. */
  | 'IMPLEMENTED'
  /** Initialled. */
  | 'INITIALED'
  /** In force. */
  | 'IN_FORCE'
  /** Being negotiated. */
  | 'NEGOTIATING'
  /** Carried out in part, or yet to be fully carried out. */
  | 'PARTLY_IMPLEMENTED'
  /** Put forward by someone. */
  | 'PROPOSED'
  /** Ratified. */
  | 'RATIFIED'
  /** Refused by a party. */
  | 'REJECTED'
  /** Signed. */
  | 'SIGNED'
  /** Suspended. */
  | 'SUSPENDED'
  /** Ended or withdrawn from. */
  | 'TERMINATED'
  /** Said to have been breached. */
  | 'VIOLATED';

/** In which way claims disagree. */
export type ContradictionKind =
  /** One claim affirms what another denies. */
  | 'DENIED'
  /** One event told with an agreement reached and with none. */
  | 'DIVERGENT_OUTCOME'
  /** Two values of one thing that cannot both be right. */
  | 'EXCLUSIVE';

/** What kind of event it is. */
export type EventType =
  /** The naming of an envoy, mediator or office holder. */
  | 'APPOINTMENT'
  /** An attack, battle, bombing or war. */
  | 'ASSAULT'
  /** A telephone or video call. */
  | 'CALL'
  /** A halt to fighting, declared or in force. */
  | 'CEASEFIRE'
  /** A meeting of officials in one place or by video. */
  | 'MEETING'
  /** The moving or alerting of armed forces or police. */
  | 'MOBILIZATION'
  /** Another event. */
  | 'OTHER'
  /** The tabling of a plan, draft or offer. */
  | 'PROPOSAL'
  /** A demonstration, strike, boycott or blockade by civilians. */
  | 'PROTEST'
  /** Recognition of a state, government or claim, or a declaration of independence that asks for it. */
  | 'RECOGNITION'
  /** The release or exchange of prisoners or hostages. */
  | 'RELEASE'
  /** The imposing of sanctions, tariffs or an embargo, or the breaking off of relations or talks. */
  | 'SANCTION'
  /** The signing, initialling or ratification of an agreement. */
  | 'SIGNING'
  /** A press conference, declaration or joint statement. */
  | 'STATEMENT'
  /** A meeting of heads of state or government, or a conference of many states. */
  | 'SUMMIT'
  /** Negotiation between parties to a dispute, direct or through others. */
  | 'TALKS'
  /** Travel of an official to another actor's territory. */
  | 'VISIT'
  /** The withdrawal of troops, claims or measures. */
  | 'WITHDRAWAL';

/** What a fact rests on. */
export type EvidenceKind =
  /** A decision by a person. */
  | 'DECISION'
  /** Words of an article. */
  | 'QUOTE'
  /** A row of the reference data. */
  | 'REFERENCE_ROW';

/** The roles in which an actor counts as a mediator. */
export type MediationRole =
  /** Calls, invites to or chairs the event. */
  | 'CONVENER'
  /** Offers good offices or a channel without proposing terms. */
  | 'FACILITATOR'
  /** Receives the event. A mere venue is a place, not a host. */
  | 'HOST'
  /** Helps the parties towards agreement. */
  | 'MEDIATOR';

/** Whether it is told as a fact, a plan, a possibility or as background. */
export type Modality =
  /** Told as having happened or happening. */
  | 'ACTUAL'
  /** Told as background from before the matter of the article. */
  | 'HISTORICAL'
  /** Told as possible, conditional or wished for. */
  | 'HYPOTHETICAL'
  /** Told as intended, scheduled, invited to or due. */
  | 'PLANNED';

/** What kind of body an organization is. */
export type OrganizationType =
  /** An armed organization that is not a state's. */
  | 'ARMED_GROUP'
  /** A religious, social, ethnic or professional community or body. */
  | 'CIVIL_SOCIETY'
  /** A business. */
  | 'COMPANY'
  /** A ministry, parliament, court or other body of one state or territory. */
  | 'GOVERNMENT_BODY'
  /** An intergovernmental organization, or one of its organs and missions. */
  | 'IGO'
  /** A news agency, broadcaster, newspaper or platform. */
  | 'MEDIA'
  /** Armed forces of a state, an alliance or a peacekeeping mission. */
  | 'MILITARY'
  /** A non-governmental organization, institute or think tank. */
  | 'NGO'
  /** A body or group that none of the other types fits, such as the West. */
  | 'OTHER'
  /** A political party, movement or alliance of parties. */
  | 'POLITICAL_PARTY'
  /** A country, or the government that acts for it; recognition says how widely it is recognised. */
  | 'STATE'
  /** States acting together without an organization of their own, such as the Quint or the Contact Group. */
  | 'STATE_COALITION';

/** What kind of place it is. */
export type PlaceType =
  /** A city, town or village. */
  | 'CITY'
  /** A state's territory. */
  | 'COUNTRY'
  /** A lake, mountain, sea or another place. */
  | 'OTHER'
  /** A part of a country, or an area of several. */
  | 'REGION'
  /** A building, estate or room, such as the White House. */
  | 'VENUE';

/** Whether it is said to be so or not to be so. */
export type Polarity =
  /** Said to be so. */
  | 'AFFIRMED'
  /** Said not to be so, or to have failed. */
  | 'NEGATED';

/** What a claim says of its subject. */
export type Predicate =
  /** Blames, accuses or alleges. */
  | 'ACCUSES'
  /** Changes the object. */
  | 'AMENDS'
  /** Calls, invites to or chairs the event. */
  | 'CONVENED'
  /** Calls on, urges, insists or asks. */
  | 'DEMANDS'
  /** Offers good offices or a channel without proposing terms. */
  | 'FACILITATED'
  /** Promises to act if the terms are breached. */
  | 'GUARANTEED'
  /** The agreement has the status at the claim's date. */
  | 'HAS_STATUS'
  /** Holds the titled office in the organization, or held it when the modality is HISTORICAL. */
  | 'HOLDS_OFFICE'
  /** Receives the event. A mere venue is a place, not a host. */
  | 'HOSTED'
  /** Says how the object is carried out. */
  | 'IMPLEMENTS'
  /** Is invited. */
  | 'INVITED_TO'
  /** Lies in the object, as the text says. */
  | 'LOCATED_IN'
  /** Helps the parties towards agreement. */
  | 'MEDIATED'
  /** Belongs to the object. */
  | 'MEMBER_OF'
  /** Verifies that it is carried out. */
  | 'MONITORED'
  /** Attends without negotiating. */
  | 'OBSERVED'
  /** The event took place, or is said to be planned, off or possible; the object is where, the claim's date is when. */
  | 'OCCURRED'
  /** Is against, criticises or works against; on an agreement this is the role OPPONENT. */
  | 'OPPOSES'
  /** Takes part. */
  | 'PARTICIPATED_IN'
  /** Negotiates or is bound for itself. */
  | 'PARTY_TO'
  /** Is a part of the object. */
  | 'PART_OF'
  /** Puts under pressure. */
  | 'PRESSURES'
  /** Puts it forward or drafts it. */
  | 'PROPOSED'
  /** A provision, in the words of the text. */
  | 'PROVIDES'
  /** Recognises as a state, a government or a representative. */
  | 'RECOGNIZES'
  /** Refuses or withholds recognition. */
  | 'REFUSES_TO_RECOGNIZE'
  /** Turns down a demand, plan or offer. */
  | 'REJECTS'
  /** Acts for the object: an envoy, a negotiator, a spokesperson. */
  | 'REPRESENTS'
  /** The agreement came out of the event. */
  | 'RESULTED_FROM'
  /** Signs or initials. */
  | 'SIGNED'
  /** Speaks or makes the statement. */
  | 'SPOKE_AT'
  /** Takes the object's place. */
  | 'SUPERSEDES'
  /** Backs, endorses or praises; on an agreement this is the role SUPPORTER. */
  | 'SUPPORTS'
  /** Threatens with a measure. */
  | 'THREATENS'
  /** Attests the signing without a promise to enforce. */
  | 'WITNESSED';

/** How widely a state is recognised. */
export type Recognition =
  /** Recognised by some states and not by others. */
  | 'CONTESTED'
  /** Recognised by all or nearly all states. */
  | 'GENERAL';

/** What an actor is in an event or agreement. */
export type Role =
  /** Calls, invites to or chairs the event. */
  | 'CONVENER'
  /** Offers good offices or a channel without proposing terms. */
  | 'FACILITATOR'
  /** Promises to act if the terms are breached. */
  | 'GUARANTOR'
  /** Receives the event. A mere venue is a place, not a host. */
  | 'HOST'
  /** Is invited. */
  | 'INVITEE'
  /** Helps the parties towards agreement. */
  | 'MEDIATOR'
  /** Verifies that it is carried out. */
  | 'MONITOR'
  /** Attends without negotiating. */
  | 'OBSERVER'
  /** Is against, criticises or works against; on an agreement this is the role OPPONENT. */
  | 'OPPONENT'
  /** Takes part. */
  | 'PARTICIPANT'
  /** Negotiates or is bound for itself. */
  | 'PARTY'
  /** Puts it forward or drafts it. */
  | 'PROPOSER'
  /** Signs or initials. */
  | 'SIGNATORY'
  /** Speaks or makes the statement. */
  | 'SPEAKER'
  /** Backs, endorses or praises; on an agreement this is the role SUPPORTER. */
  | 'SUPPORTER'
  /** Attests the signing without a promise to enforce. */
  | 'WITNESS';

/** How an actor stands towards something. */
export type Stance =
  /** Blames, accuses or alleges. */
  | 'ACCUSES'
  /** Calls on, urges, insists or asks. */
  | 'DEMANDS'
  /** Is against, criticises or works against; on an agreement this is the role OPPONENT. */
  | 'OPPOSES'
  /** Puts under pressure. */
  | 'PRESSURES'
  /** Recognises as a state, a government or a representative. */
  | 'RECOGNIZES'
  /** Refuses or withholds recognition. */
  | 'REFUSES_TO_RECOGNIZE'
  /** Turns down a demand, plan or offer. */
  | 'REJECTS'
  /** Backs, endorses or praises; on an agreement this is the role SUPPORTER. */
  | 'SUPPORTS'
  /** Threatens with a measure. */
  | 'THREATENS';

export type AroundQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
}>;


export type AroundQuery = { readonly node:
    | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
            | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
           }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Contradiction', readonly id: string }
    | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
            | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
           }> }, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }>, readonly place: { readonly name: string } | null }
    | { readonly __typename: 'Fact', readonly id: string }
    | { readonly __typename: 'Mediation', readonly id: string }
    | { readonly __typename: 'Office', readonly id: string }
    | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node: { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
                  | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
                  | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
                 }> }, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }>, readonly place: { readonly name: string } | null } }> }, readonly agreements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node: { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
                  | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
                  | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
                 }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null } }> }, readonly stances: { readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly topic: string | null, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
            | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
            | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly place: { readonly name: string } | null }
            | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string, readonly placeType: PlaceType }
            | { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string }
           }> }, readonly stancesReceived: { readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly topic: string | null, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
            | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
            | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly place: { readonly name: string } | null }
            | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string, readonly placeType: PlaceType }
            | { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string }
           }> }, readonly offices: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly from: string | null, readonly to: string | null, readonly confidence: number, readonly sources: number, readonly person: { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string } | null }> } }
    | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node: { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
                  | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
                  | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
                 }> }, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }>, readonly place: { readonly name: string } | null } }> }, readonly agreements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node: { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
                  | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
                  | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
                 }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null } }> }, readonly stances: { readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly topic: string | null, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
            | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
            | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly place: { readonly name: string } | null }
            | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string, readonly placeType: PlaceType }
            | { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string }
           }> }, readonly stancesReceived: { readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly topic: string | null, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
            | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
            | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly place: { readonly name: string } | null }
            | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string, readonly placeType: PlaceType }
            | { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string }
           }> }, readonly heldOffices: ReadonlyArray<{ readonly id: string, readonly title: string, readonly from: string | null, readonly to: string | null, readonly confidence: number, readonly sources: number, readonly organization: { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string } | null }> }
    | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string, readonly placeType: PlaceType, readonly eventsThere: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
                | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
                | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
               }> }, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }>, readonly place: { readonly name: string } | null }> } }
    | { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string, readonly eventsOf: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
                | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
                | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
               }> }, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }>, readonly place: { readonly name: string } | null }> }, readonly agreementsOf: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
                | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
                | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
               }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }> } }
    | { readonly __typename: 'Status', readonly id: string }
   | null };

type AroundActor_Organization_Fragment = { readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node: { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
              | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
              | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
             }> }, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }>, readonly place: { readonly name: string } | null } }> }, readonly agreements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node: { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
              | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
              | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
             }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null } }> }, readonly stances: { readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly topic: string | null, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
        | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
        | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly place: { readonly name: string } | null }
        | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
        | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
        | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string, readonly placeType: PlaceType }
        | { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string }
       }> }, readonly stancesReceived: { readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly topic: string | null, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
        | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
        | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly place: { readonly name: string } | null }
        | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
        | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
        | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string, readonly placeType: PlaceType }
        | { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string }
       }> } };

type AroundActor_Person_Fragment = { readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node: { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
              | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
              | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
             }> }, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }>, readonly place: { readonly name: string } | null } }> }, readonly agreements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node: { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
              | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
              | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
             }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null } }> }, readonly stances: { readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly topic: string | null, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
        | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
        | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly place: { readonly name: string } | null }
        | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
        | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
        | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string, readonly placeType: PlaceType }
        | { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string }
       }> }, readonly stancesReceived: { readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly topic: string | null, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
        | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
        | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly place: { readonly name: string } | null }
        | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
        | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
        | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string, readonly placeType: PlaceType }
        | { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string }
       }> } };

export type AroundActorFragment =
  | AroundActor_Organization_Fragment
  | AroundActor_Person_Fragment
;

export type AroundPersonFragment = { readonly heldOffices: ReadonlyArray<{ readonly id: string, readonly title: string, readonly from: string | null, readonly to: string | null, readonly confidence: number, readonly sources: number, readonly organization: { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string } | null }> };

export type AroundOrganizationFragment = { readonly offices: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly from: string | null, readonly to: string | null, readonly confidence: number, readonly sources: number, readonly person: { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string } | null }> } };

export type AroundPlaceFragment = { readonly eventsThere: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
            | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
           }> }, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }>, readonly place: { readonly name: string } | null }> } };

export type AroundProcessFragment = { readonly eventsOf: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
            | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
           }> }, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }>, readonly place: { readonly name: string } | null }> }, readonly agreementsOf: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
            | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
           }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }> } };

export type BetweenQueryVariables = Exact<{
  parties: ReadonlyArray<string> | string;
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type BetweenQuery = { readonly mediations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: MediationRole, readonly date: string | null, readonly earliest: string | null, readonly explicit: boolean, readonly polarity: Polarity, readonly modality: Modality, readonly sources: number, readonly confidence: number, readonly mediator:
        | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
        | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
      , readonly principal: { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string } | null, readonly event: { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
              | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
              | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
             }> }, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }>, readonly place: { readonly name: string } | null } | null, readonly agreement: { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
              | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
              | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
             }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null } | null }> } | null, readonly parties: ReadonlyArray<
    | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Contradiction', readonly id: string }
    | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly place: { readonly name: string } | null }
    | { readonly __typename: 'Fact', readonly id: string }
    | { readonly __typename: 'Mediation', readonly id: string }
    | { readonly __typename: 'Office', readonly id: string }
    | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
    | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
    | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string, readonly placeType: PlaceType }
    | { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string }
    | { readonly __typename: 'Status', readonly id: string }
   | null> };

type Card_Agreement_Fragment = { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null };

type Card_Article_Fragment = { readonly __typename: 'Article', readonly id: string };

type Card_Claim_Fragment = { readonly __typename: 'Claim', readonly id: string };

type Card_Contradiction_Fragment = { readonly __typename: 'Contradiction', readonly id: string };

type Card_Event_Fragment = { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly place: { readonly name: string } | null };

type Card_Fact_Fragment = { readonly __typename: 'Fact', readonly id: string };

type Card_Mediation_Fragment = { readonly __typename: 'Mediation', readonly id: string };

type Card_Office_Fragment = { readonly __typename: 'Office', readonly id: string };

type Card_Organization_Fragment = { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string };

type Card_Person_Fragment = { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string };

type Card_Place_Fragment = { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string, readonly placeType: PlaceType };

type Card_Process_Fragment = { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string };

type Card_Status_Fragment = { readonly __typename: 'Status', readonly id: string };

export type CardFragment =
  | Card_Agreement_Fragment
  | Card_Article_Fragment
  | Card_Claim_Fragment
  | Card_Contradiction_Fragment
  | Card_Event_Fragment
  | Card_Fact_Fragment
  | Card_Mediation_Fragment
  | Card_Office_Fragment
  | Card_Organization_Fragment
  | Card_Person_Fragment
  | Card_Place_Fragment
  | Card_Process_Fragment
  | Card_Status_Fragment
;

type Said_ActorRoleEdge_Fragment = { readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null };

type Said_AgreementRoleEdge_Fragment = { readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null };

type Said_EventRoleEdge_Fragment = { readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null };

type Said_StanceEdge_Fragment = { readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null };

export type SaidFragment =
  | Said_ActorRoleEdge_Fragment
  | Said_AgreementRoleEdge_Fragment
  | Said_EventRoleEdge_Fragment
  | Said_StanceEdge_Fragment
;

export type EventWithActorsFragment = { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
        | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
        | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
       }> }, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }>, readonly place: { readonly name: string } | null };

export type AgreementWithActorsFragment = { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly actors: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly factId: string, readonly affirmed: number, readonly denied: number, readonly sources: number, readonly confidence: number, readonly modality: Modality, readonly firstReported: string | null, readonly node:
        | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
        | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
       }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null };

export type EvidenceOfQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type EvidenceOfQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Agreement', readonly id: string }
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Contradiction', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Fact', readonly affirmed: number, readonly denied: number, readonly confidence: number, readonly sources: number, readonly modality: Modality, readonly id: string, readonly evidence: ReadonlyArray<
        | { readonly __typename: 'Quote', readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly rule: string, readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly claim: { readonly id: string, readonly contradictions: ReadonlyArray<{ readonly id: string, readonly kind: ContradictionKind, readonly summary: string, readonly sides: ReadonlyArray<{ readonly side: number, readonly claim: { readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly polarity: Polarity, readonly speaker:
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                   | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null } }> }> }, readonly speaker:
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
      > }
    | { readonly __typename: 'Mediation', readonly role: MediationRole, readonly date: string | null, readonly explicit: boolean, readonly confidence: number, readonly sources: number, readonly id: string, readonly evidence: ReadonlyArray<
        | { readonly __typename: 'Quote', readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly rule: string, readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly claim: { readonly id: string, readonly contradictions: ReadonlyArray<{ readonly id: string, readonly kind: ContradictionKind, readonly summary: string, readonly sides: ReadonlyArray<{ readonly side: number, readonly claim: { readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly polarity: Polarity, readonly speaker:
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                   | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null } }> }> }, readonly speaker:
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
      > }
    | { readonly __typename: 'Office', readonly title: string, readonly from: string | null, readonly to: string | null, readonly confidence: number, readonly sources: number, readonly id: string, readonly evidence: ReadonlyArray<
        | { readonly __typename: 'Quote', readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly rule: string, readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly claim: { readonly id: string, readonly contradictions: ReadonlyArray<{ readonly id: string, readonly kind: ContradictionKind, readonly summary: string, readonly sides: ReadonlyArray<{ readonly side: number, readonly claim: { readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly polarity: Polarity, readonly speaker:
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                   | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null } }> }> }, readonly speaker:
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
      > }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Process', readonly id: string }
    | { readonly __typename: 'Status', readonly id: string }
   | null> };

type Sentence_Quote_Fragment = { readonly __typename: 'Quote', readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly rule: string, readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly claim: { readonly id: string, readonly contradictions: ReadonlyArray<{ readonly id: string, readonly kind: ContradictionKind, readonly summary: string, readonly sides: ReadonlyArray<{ readonly side: number, readonly claim: { readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly polarity: Polarity, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null } }> }> }, readonly speaker:
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

export type SentenceFragment =
  | Sentence_Quote_Fragment
  | Sentence_ReferenceRow_Fragment
;

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

export type SearchQueryVariables = Exact<{
  query: string;
}>;


export type SearchQuery = { readonly search: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
      | { readonly __typename: 'Article', readonly id: string }
      | { readonly __typename: 'Claim', readonly id: string }
      | { readonly __typename: 'Contradiction', readonly id: string }
      | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly place: { readonly name: string } | null }
      | { readonly __typename: 'Fact', readonly id: string }
      | { readonly __typename: 'Mediation', readonly id: string }
      | { readonly __typename: 'Office', readonly id: string }
      | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
      | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
      | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string, readonly placeType: PlaceType }
      | { readonly __typename: 'Process', readonly name: string, readonly eventCount: number, readonly id: string }
      | { readonly __typename: 'Status', readonly id: string }
    > } | null };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { readonly stats: { readonly articles: number, readonly claims: number, readonly events: number, readonly agreements: number, readonly mediations: number, readonly contradictions: number } | null, readonly actors: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Organization', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string }
      | { readonly __typename: 'Person', readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string }
    > } | null, readonly mediations: { readonly nodes: ReadonlyArray<{ readonly sources: number, readonly mediator:
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      , readonly parties: ReadonlyArray<
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      > }> } | null, readonly agreements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type ThingPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ThingPageQuery = { readonly node:
    | { readonly __typename: 'Agreement', readonly name: string, readonly stage: AgreementStage, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly articleCount: number, readonly id: string, readonly statuses: ReadonlyArray<{ readonly id: string, readonly status: AgreementStatus, readonly asOf: string | null, readonly date: string | null, readonly modality: Modality, readonly affirmed: number, readonly denied: number, readonly evidence: ReadonlyArray<
          | { readonly __typename: 'Quote', readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly rule: string, readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly claim: { readonly id: string, readonly contradictions: ReadonlyArray<{ readonly id: string, readonly kind: ContradictionKind, readonly summary: string, readonly sides: ReadonlyArray<{ readonly side: number, readonly claim: { readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly polarity: Polarity, readonly speaker:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null } }> }> }, readonly speaker:
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
        > }>, readonly provisions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string | null, readonly evidence: ReadonlyArray<
            | { readonly __typename: 'Quote', readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly rule: string, readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly claim: { readonly id: string, readonly contradictions: ReadonlyArray<{ readonly id: string, readonly kind: ContradictionKind, readonly summary: string, readonly sides: ReadonlyArray<{ readonly side: number, readonly claim: { readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly polarity: Polarity, readonly speaker:
                        | { readonly id: string, readonly name: string }
                        | { readonly id: string, readonly name: string }
                        | { readonly id: string, readonly name: string }
                        | { readonly id: string, readonly name: string }
                        | { readonly id: string, readonly name: string }
                        | { readonly id: string, readonly name: string }
                       | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null } }> }> }, readonly speaker:
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
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }> }, readonly latestStatus: { readonly status: AgreementStatus, readonly asOf: string | null } | null }
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Contradiction', readonly id: string }
    | { readonly __typename: 'Event', readonly name: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly modality: Modality, readonly articleCount: number, readonly id: string, readonly eventType: EventType, readonly evidence: ReadonlyArray<
        | { readonly __typename: 'Quote', readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly rule: string, readonly kind: EvidenceKind, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly claim: { readonly id: string, readonly contradictions: ReadonlyArray<{ readonly id: string, readonly kind: ContradictionKind, readonly summary: string, readonly sides: ReadonlyArray<{ readonly side: number, readonly claim: { readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly polarity: Polarity, readonly speaker:
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                   | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null } }> }> }, readonly speaker:
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
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }> }, readonly place: { readonly name: string } | null }
    | { readonly __typename: 'Fact', readonly id: string }
    | { readonly __typename: 'Mediation', readonly id: string }
    | { readonly __typename: 'Office', readonly id: string }
    | { readonly __typename: 'Organization', readonly aliases: ReadonlyArray<string>, readonly qid: string | null, readonly recognition: Recognition | null, readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly type: OrganizationType, readonly id: string, readonly says: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly quote: string, readonly start: number, readonly end: number, readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly value: string | null, readonly subject:
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
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }> }, readonly contradictions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ContradictionKind, readonly summary: string, readonly sides: ReadonlyArray<{ readonly side: number, readonly claim: { readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly polarity: Polarity, readonly speaker:
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
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }> } }
    | { readonly __typename: 'Person', readonly aliases: ReadonlyArray<string>, readonly qid: string | null, readonly name: string, readonly eventCount: number, readonly mediationCount: number, readonly articleCount: number, readonly id: string, readonly says: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly quote: string, readonly start: number, readonly end: number, readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly value: string | null, readonly subject:
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
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }> } }
    | { readonly __typename: 'Place', readonly name: string, readonly articleCount: number, readonly id: string, readonly placeType: PlaceType, readonly contradictions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ContradictionKind, readonly summary: string, readonly sides: ReadonlyArray<{ readonly side: number, readonly claim: { readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly polarity: Polarity, readonly speaker:
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
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }> } }
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
           | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string | null, readonly publishedOn: string | null, readonly url: string | null } | null }> } }
    | { readonly __typename: 'Status', readonly id: string }
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
export const SaidFragmentDoc = new TypedDocumentString(`
    fragment Said on SourcedEdge {
  factId
  affirmed
  denied
  sources
  confidence
  modality
  firstReported
}
    `, {"fragmentName":"Said"}) as unknown as TypedDocumentString<SaidFragment, unknown>;
export const CardFragmentDoc = new TypedDocumentString(`
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
    placeType: type
    articleCount
  }
  ... on Process {
    eventCount
  }
}
    `, {"fragmentName":"Card"}) as unknown as TypedDocumentString<CardFragment, unknown>;
export const EventWithActorsFragmentDoc = new TypedDocumentString(`
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
    placeType: type
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
export const AgreementWithActorsFragmentDoc = new TypedDocumentString(`
    fragment AgreementWithActors on Agreement {
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
    placeType: type
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
export const AroundActorFragmentDoc = new TypedDocumentString(`
    fragment AroundActor on Actor {
  events(first: $first) {
    totalCount
    edges {
      role
      ...Said
      node {
        ...EventWithActors
      }
    }
  }
  agreements(first: $first) {
    totalCount
    edges {
      role
      ...Said
      node {
        ...AgreementWithActors
      }
    }
  }
  stances(first: $first) {
    edges {
      stance
      topic
      ...Said
      node {
        ...Card
      }
    }
  }
  stancesReceived(first: $first) {
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
    placeType: type
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
  outcomes: agreements {
    ...Card
  }
}
fragment AgreementWithActors on Agreement {
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
}`, {"fragmentName":"AroundActor"}) as unknown as TypedDocumentString<AroundActorFragment, unknown>;
export const AroundPersonFragmentDoc = new TypedDocumentString(`
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
    placeType: type
    articleCount
  }
  ... on Process {
    eventCount
  }
}`, {"fragmentName":"AroundPerson"}) as unknown as TypedDocumentString<AroundPersonFragment, unknown>;
export const AroundOrganizationFragmentDoc = new TypedDocumentString(`
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
    placeType: type
    articleCount
  }
  ... on Process {
    eventCount
  }
}`, {"fragmentName":"AroundOrganization"}) as unknown as TypedDocumentString<AroundOrganizationFragment, unknown>;
export const AroundPlaceFragmentDoc = new TypedDocumentString(`
    fragment AroundPlace on Place {
  eventsThere: events(first: $first) {
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
    placeType: type
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
  outcomes: agreements {
    ...Card
  }
}`, {"fragmentName":"AroundPlace"}) as unknown as TypedDocumentString<AroundPlaceFragment, unknown>;
export const AroundProcessFragmentDoc = new TypedDocumentString(`
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
    placeType: type
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
  outcomes: agreements {
    ...Card
  }
}
fragment AgreementWithActors on Agreement {
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
}`, {"fragmentName":"AroundProcess"}) as unknown as TypedDocumentString<AroundProcessFragment, unknown>;
export const DisputeFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"Dispute"}) as unknown as TypedDocumentString<DisputeFragment, unknown>;
export const SentenceFragmentDoc = new TypedDocumentString(`
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
      contradictions {
        ...Dispute
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
}`, {"fragmentName":"Sentence"}) as unknown as TypedDocumentString<SentenceFragment, unknown>;
export const ToldFragmentDoc = new TypedDocumentString(`
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
}
    `, {"fragmentName":"Told"}) as unknown as TypedDocumentString<ToldFragment, unknown>;
export const AroundDocument = new TypedDocumentString(`
    query Around($id: ID!, $first: Int = 40) {
  node(id: $id) {
    ...Card
    ...AroundActor
    ...AroundPerson
    ...AroundOrganization
    ...AroundPlace
    ...AroundProcess
    ... on Event {
      ...EventWithActors
    }
    ... on Agreement {
      ...AgreementWithActors
    }
  }
}
    fragment AroundActor on Actor {
  events(first: $first) {
    totalCount
    edges {
      role
      ...Said
      node {
        ...EventWithActors
      }
    }
  }
  agreements(first: $first) {
    totalCount
    edges {
      role
      ...Said
      node {
        ...AgreementWithActors
      }
    }
  }
  stances(first: $first) {
    edges {
      stance
      topic
      ...Said
      node {
        ...Card
      }
    }
  }
  stancesReceived(first: $first) {
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
fragment AroundPlace on Place {
  eventsThere: events(first: $first) {
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
    placeType: type
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
  outcomes: agreements {
    ...Card
  }
}
fragment AgreementWithActors on Agreement {
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
}`) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;
export const BetweenDocument = new TypedDocumentString(`
    query Between($parties: [String!]!, $ids: [ID!]!) {
  mediations(between: $parties, first: 100, orderBy: MOST_SOURCES) {
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
    placeType: type
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
  outcomes: agreements {
    ...Card
  }
}
fragment AgreementWithActors on Agreement {
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
}`) as unknown as TypedDocumentString<BetweenQuery, BetweenQueryVariables>;
export const EvidenceOfDocument = new TypedDocumentString(`
    query EvidenceOf($ids: [ID!]!) {
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
      contradictions {
        ...Dispute
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
}`) as unknown as TypedDocumentString<EvidenceOfQuery, EvidenceOfQueryVariables>;
export const ArticlesDocument = new TypedDocumentString(`
    query Articles($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Article {
      id
      text
    }
  }
}
    `) as unknown as TypedDocumentString<ArticlesQuery, ArticlesQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!) {
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
    placeType: type
    articleCount
  }
  ... on Process {
    eventCount
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start {
  stats {
    articles
    claims
    events
    agreements
    mediations
    contradictions
  }
  actors(first: 1, orderBy: MOST_EVENTS) {
    nodes {
      ...Card
    }
  }
  mediations(
    first: 200
    orderBy: MOST_SOURCES
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
  agreements(first: 1, orderBy: MOST_REPORTED) {
    nodes {
      id
      name
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
    placeType: type
    articleCount
  }
  ... on Process {
    eventCount
  }
}`) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const ThingPageDocument = new TypedDocumentString(`
    query ThingPage($id: ID!) {
  node(id: $id) {
    ...Card
    ... on Actor {
      aliases
      qid
      says(first: 4) {
        totalCount
        nodes {
          ...Told
        }
      }
    }
    ... on Organization {
      recognition
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
      evidence(first: 8) {
        ...Sentence
      }
    }
    ... on Agreement {
      statuses {
        id
        status
        asOf
        date
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
    placeType: type
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
      contradictions {
        ...Dispute
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