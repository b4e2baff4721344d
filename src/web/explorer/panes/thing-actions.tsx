import type { PaneProps } from '../view/pane-props.js'
import { askAbout, toggled } from '../view/view.js'

/** What can be done with a node, and what can be asked of it and another. */
export function ThingActions({ id, view, update, scene, open }: PaneProps & { readonly id: string }) {
  const isSeen = scene.whole.items.has(id)
  const isActor = isActorIn(scene, id)
  const others = view.about.filter(other => other !== id)
  const picked = view.pinned.filter(pin => pin !== id && isActorIn(scene, pin))
  const other = others[0] ?? picked.at(-1)
  const name = scene.whole.items.get(other ?? '')?.name ?? 'them'
  return (
    <div class="actions">
      {isSeen && (
        <button type="button" disabled={view.open.includes(id)} onClick={() => open(id)}>
          Expand
        </button>
      )}
      <button
        type="button"
        aria-pressed={view.pinned.includes(id)}
        onClick={() => update({ ...view, pinned: toggled(view.pinned, id) })}
      >
        Pin
      </button>
      <button type="button" onClick={() => update({ ...view, hidden: [...view.hidden, id], selected: null })}>
        Hide
      </button>
      {!(view.about.length === 1 && view.about[0] === id) && (
        <button type="button" onClick={() => update(askAbout(view, [id]))}>
          Only this
        </button>
      )}
      {other !== undefined && isActor && !view.about.includes(id) && (
        <>
          <button type="button" onClick={() => update(askAbout(view, [...(others.length > 0 ? others : [other]), id]))}>
            Who stands between {name} and this?
          </button>
          <button type="button" onClick={() => update(askAbout(view, [other, id], 'path'))}>
            How is {name} connected to this?
          </button>
        </>
      )}
      {other === undefined && isActor && (
        <p class="muted small">
          {view.pinned.includes(id)
            ? 'Pick another actor, and ask how they are connected.'
            : 'Pin it and pick another actor to ask how they are connected.'}
        </p>
      )}
    </div>
  )
}

const isActorIn = ({ whole }: PaneProps['scene'], id: string): boolean =>
  ['person', 'organization'].includes(whole.items.get(id)?.kind ?? '')
