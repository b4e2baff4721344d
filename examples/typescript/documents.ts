// Written by npm run documents from the .graphql files beside it: change those.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type TopMediatorsQueryVariables = Exact<{
  between?: ReadonlyArray<string> | string | null | undefined;
  during?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type TopMediatorsQuery = { readonly mediationStats: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly node:
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null }> }> | null };

export type SentencesQueryVariables = Exact<{
  mediator: string;
  between?: ReadonlyArray<string> | string | null | undefined;
}>;


export type SentencesQuery = { readonly mediations: { readonly nodes: ReadonlyArray<{ readonly role: MediationRole, readonly event: { readonly title: string, readonly date: string | null } | null, readonly evidence: ReadonlyArray<
        | { readonly quote: string | null, readonly article: { readonly title: string | null, readonly source: string | null, readonly url: string | null } | null }
        | { readonly quote: string | null, readonly article: { readonly title: string | null, readonly source: string | null, readonly url: string | null } | null }
        | { readonly quote: string | null, readonly article: { readonly title: string | null, readonly source: string | null, readonly url: string | null } | null }
      > }> } | null };

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

export const TopMediatorsDocument = /*#__PURE__*/ new TypedDocumentString(`query TopMediators($between: [String!], $during: Edtf, $first: Int = 5) {
mediationStats(by: MEDIATOR, between: $between, during: $during, first: $first) {
count
keys {
node {
id
... on Actor {
name
}
}
}
}
}`) as unknown as TypedDocumentString<TopMediatorsQuery, TopMediatorsQueryVariables>;
export const SentencesDocument = /*#__PURE__*/ new TypedDocumentString(`query Sentences($mediator: String!, $between: [String!]) {
mediations(
mediator: $mediator
between: $between
where: {sources: {gte: 1}}
first: 3
) {
nodes {
role
event {
title
date
}
evidence(first: 1) {
quote
article {
title
source
url
}
}
}
}
}`) as unknown as TypedDocumentString<SentencesQuery, SentencesQueryVariables>;