import { builder } from '../builder.js'
import { property } from '../fields/property.js'
import { LABEL_KEY } from '../select/selection.js'
import { NodeRef } from './refs.js'

NodeRef.implement({
  description: 'Anything with an id of its own. The id says what it names: `event:…`, `person:…`, `claim:…`.',
  extensions: { labelled: true },
  resolveType: node => String(node[LABEL_KEY]),
  fields: () => ({}),
})

builder.interfaceField(NodeRef, 'id', t =>
  t.id({ description: 'The id in the graph. Any id that a thing ever had still leads to it.', ...property('id') }),
)
