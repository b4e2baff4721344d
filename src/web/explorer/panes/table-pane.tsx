import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { NODE_COLUMNS, nodeRows } from '../graph/node-rows.js'
import { RELATION_COLUMNS, relationRows } from '../graph/relation-rows.js'
import { tieId } from '../graph/ties.js'
import type { PaneProps } from '../view/pane-props.js'
import { QuestionLink } from './graphql-link.js'
import { SortedTable } from './sorted-table.js'

/** Everything on the canvas in words: its relations, or its nodes. */
export function TablePane(props: PaneProps) {
  return props.view.shows === 'nodes' ? <NodeTable {...props} /> : <RelationTable {...props} />
}

function RelationTable({ view, update, scene, select }: PaneProps) {
  const rows = useMemo(() => relationRows(scene.seen, tieId), [scene.seen])
  return (
    <SortedTable
      label="relations"
      columns={RELATION_COLUMNS}
      rows={rows}
      first="date"
      isSelected={({ tie }) => tie === view.selected}
      cell={(row, key) => {
        if (key === 'name') return <Link onPress={() => select(row.source)}>{row.name}</Link>
        if (key === 'role')
          return (
            <Link isRole onPress={() => select(row.tie)}>
              {row.role}
            </Link>
          )
        if (key === 'targetName') return <Link onPress={() => select(row.target)}>{row.targetName}</Link>
        if (key === 'sources') return row.sources || ''
        if (key === 'confidence') return row.sources === 0 ? '' : `${Math.round(row.confidence / 10)} %`
        return row[key]
      }}
    >
      <button type="button" class="quiet" onClick={() => update({ ...view, shows: 'nodes' })}>
        Nodes instead
      </button>
      <QuestionLink view={view} />
    </SortedTable>
  )
}

function NodeTable({ view, update, scene, select }: PaneProps) {
  const rows = useMemo(() => nodeRows(scene.seen), [scene.seen])
  return (
    <SortedTable
      label="nodes"
      columns={NODE_COLUMNS}
      rows={rows}
      first="relations"
      isSelected={({ id }) => id === view.selected}
      cell={(row, key) => (key === 'name' ? <Link onPress={() => select(row.id)}>{row.name}</Link> : row[key])}
    >
      <button type="button" class="quiet" onClick={() => update({ ...view, shows: 'table' })}>
        Relations instead
      </button>
      <QuestionLink view={view} />
    </SortedTable>
  )
}

interface LinkProps {
  readonly isRole?: boolean
  readonly onPress: () => void
  readonly children: ComponentChildren
}

/** What a press on leads to its evidence. */
function Link({ isRole = false, onPress, children }: LinkProps) {
  return (
    <button type="button" class={isRole ? 'link role' : 'link'} onClick={onPress}>
      {children}
    </button>
  )
}
