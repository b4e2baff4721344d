/** The web components, from one script: `<entente-graph>`, `<entente-timeline>`, `<entente-table>`. */
import { define } from './element.js'
import { GraphWidget } from './graph-widget.js'
import { TableWidget } from './table-widget.js'
import { TimelineWidget } from './timeline-widget.js'

define('entente-graph', shown => <GraphWidget {...shown} />)
define('entente-timeline', shown => <TimelineWidget {...shown} />)
define('entente-table', shown => <TableWidget {...shown} />)
