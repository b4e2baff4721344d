import { COMMUNITIES } from '../canvas/palette.js'
import type { Scene } from '../canvas/scene.js'
import type { PaneProps } from '../view/pane-props.js'
import type { Colouring } from '../view/view.js'

const CHOICES: readonly (readonly [Colouring, string])[] = [
  ['kind', 'What it is'],
  ['community', 'Community'],
]

/** What colours tell; communities are named after whoever has most relations in them. */
export function ColourChoice({ view, update, scene, select }: PaneProps) {
  return (
    <fieldset>
      <legend>Colour</legend>
      <div class="switch">
        {CHOICES.map(([colour, text]) => (
          <button
            key={colour}
            type="button"
            aria-pressed={view.colour === colour}
            onClick={() => update({ ...view, colour })}
          >
            {text}
          </button>
        ))}
      </div>
      {view.colour === 'community' && (
        <ul class="communities">
          {leadersOf(scene).map(({ id, name, size }, number) => (
            <li key={id}>
              <button type="button" class="row" onClick={() => select(id)}>
                <span class="swatch" style={{ background: `var(--community-${number})` }} />
                <span class="row-name">around {name}</span>
                <span class="count">{size}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  )
}

/** Of each of the largest communities the node with most relations. */
export function leadersOf({ communities, whole, degree }: Scene) {
  if (communities === null) return []
  return Array.from({ length: COMMUNITIES }, (_, number) => {
    const ids = [...communities].filter(([, community]) => community === number).map(([id]) => id)
    const [leader] = ids.sort((a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0) || (a < b ? -1 : 1))
    const name = whole.items.get(leader ?? '')?.name
    return leader === undefined || name === undefined ? [] : [{ id: leader, name, size: ids.length }]
  }).flat()
}
