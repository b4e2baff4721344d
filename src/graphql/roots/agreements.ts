import { A_DATE, during } from '../args/dates.js'
import { PAGE_ARGS } from '../args/page.js'
import { A_NAME, named } from '../args/reference.js'
import { oneOf, reachesEach } from '../args/where.js'
import { builder } from '../builder.js'
import { AgreementStage, AgreementStatus } from '../enums.js'
import { NEWEST } from '../fields/order.js'
import { distinctPath, into, out } from '../fields/path.js'
import { givenAs } from '../select/given.js'
import { AgreementConnection } from '../types/connections.js'
import { ACTOR_LABELS, Agreement } from '../types/refs.js'
import { listOf } from './list.js'
import { lookUp, lookupArgs } from './lookup.js'

const TO_PARTY = distinctPath(into(['PARTY_TO', 'SIGNED']), { ...out('ACTS_FOR'), times: [0, 1] })

builder.queryFields(t => ({
  agreement: t.field({
    type: Agreement,
    nullable: true,
    args: lookupArgs,
    description: 'An agreement.',
    ...lookUp(['Agreement']),
  }),
  agreements: t.field({
    type: AgreementConnection,
    nullable: true,
    args: {
      ...PAGE_ARGS,
      stage: t.arg({ type: [AgreementStage], description: 'Only these stages.' }),
      latestStatus: t.arg({
        type: [AgreementStatus],
        description: 'Only agreements that are last told to have come so far.',
      }),
      during: t.arg({
        type: 'Edtf',
        ...givenAs(A_DATE),
        description: 'Only agreements whose date meets this date or interval.',
      }),
      parties: t.arg.stringList({
        ...givenAs(A_NAME),
        description: named(
          'Only agreements of which each of these is a party or signatory, itself or through a person who acts for it.',
        ),
      }),
    },
    description: 'All agreements, the latest first.',
    ...listOf(['Agreement'], NEWEST, request => [
      ...reachesEach(request, 'parties', TO_PARTY, ACTOR_LABELS),
      ...oneOf('stage', request.args.stage),
      ...oneOf('latestStatus', request.args.latestStatus),
      ...during('during', request.args.during),
    ]),
  }),
}))
