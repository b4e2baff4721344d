import { useEffect, useRef, useState } from 'preact/hooks'
import type { Api } from '../api/api.js'
import { SearchDocument } from '../api/documents.js'
import { itemOf } from '../graph/card.js'
import type { Item } from '../graph/graph.js'
import type { PaneProps } from '../view/pane-props.js'
import { useApi } from '../view/use-api.js'
import { useAsync } from '../view/use-async.js'
import { useNames } from '../view/use-names.js'
import { usePaused } from '../view/use-paused.js'
import { askAbout } from '../view/view.js'
import { Glyph } from './glyph.js'

/** Names below the box. */
const MOST = 8

/** Long enough that a fast hand asks once. */
const PAUSE = 120

/** What is asked about as chips, and a box that completes names. A second name asks who stands between the two. */
export function Search({ view, update, scene, answers }: PaneProps) {
  const api = useApi()
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const [isOpen, setOpen] = useState(false)
  const query = usePaused(text.trim(), PAUSE)
  const { value: found, failed } = useAsync(query, signal => search(api, query, signal))
  const input = useRef<HTMLInputElement>(null)
  const names = useNames(scene.whole)
  const isList = isOpen && query !== '' && (found !== null || failed)
  const choose = (item: Item | undefined) => {
    if (item === undefined) return
    setText('')
    setOpen(false)
    names.learn(item.id, item.name)
    update(askAbout(view, [...view.about.filter(id => id !== item.id), item.id].slice(-5), view.asks))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const count = found?.length ?? 0
    if (event.key === 'ArrowDown' && count > 0) setActive((active + 1) % count)
    else if (event.key === 'ArrowUp' && count > 0) setActive((active + count - 1) % count)
    else if (event.key === 'Enter') choose(found?.[active])
    else if (event.key === 'Escape') text === '' ? input.current?.blur() : setText('')
    else if (event.key === 'Backspace' && text === '') update(askAbout(view, view.about.slice(0, -1), view.asks))
    else return
    if (event.key !== 'Backspace') event.preventDefault()
  }
  // Other words, other list: begin at its top.
  useEffect(() => setActive(0), [query])
  return (
    <search class="search">
      {view.about.map((id, index) => (
        <span key={id} class="chip">
          {index > 0 && (
            <span class="between" aria-hidden="true">
              and
            </span>
          )}
          <span class="chip-name">{names.of(id) ?? '…'}</span>
          <button
            type="button"
            aria-label={`Take away ${names.of(id) ?? id}`}
            onClick={() =>
              update(
                askAbout(
                  view,
                  view.about.filter(other => other !== id),
                  view.asks,
                ),
              )
            }
          >
            ×
          </button>
        </span>
      ))}
      <input
        id="search"
        ref={input}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label="Search for an actor, an event, an agreement"
        aria-expanded={isList}
        aria-controls="found"
        aria-autocomplete="list"
        aria-activedescendant={isList && found?.[active] ? `found-${active}` : undefined}
        placeholder={placeholderOf(view.about.length, answers.subjects.length)}
        value={text}
        onInput={event => {
          setText(event.currentTarget.value)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <kbd class="search-key">/</kbd>
      <div id="found" role="listbox" class="found" aria-label="Found" hidden={!isList}>
        {found?.map((item, index) => (
          <div
            key={item.id}
            id={`found-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onPointerDown={event => {
              event.preventDefault()
              choose(item)
            }}
          >
            <Glyph kind={item.kind} />
            <span class="found-name">{item.name}</span>
            <span class="found-about">{item.about}</span>
          </div>
        ))}
        {found?.length === 0 && (
          <p class="found-none">Nothing is called “{query}”. Try fewer letters, or another name for it.</p>
        )}
        {failed && <p class="found-none">The search did not answer. Type again to try once more.</p>}
      </div>
    </search>
  )
}

function placeholderOf(asked: number, subjects: number): string {
  if (asked === 0 || subjects === 0) return 'Search a state, a person, talks, an agreement'
  return asked === 1 ? 'and… (who stands between them?)' : 'and…'
}

async function search(api: Api, query: string, signal: AbortSignal): Promise<readonly Item[]> {
  const { complete, search: found } = await api.ask(SearchDocument, { query }, signal)
  const cards = [...(complete ?? []), ...(found?.nodes ?? [])]
  const once = new Map(cards.map(card => [card.id, card]))
  return withoutTerritories([...once.values()].flatMap(card => itemOf(card) ?? [])).slice(0, MOST)
}

/** A country that is also found as a state is meant as the state: it is the state that acts. */
function withoutTerritories(items: readonly Item[]): readonly Item[] {
  const states = new Set(items.filter(({ kind }) => kind === 'organization').map(({ name }) => name))
  return items.filter(({ kind, name }) => kind !== 'place' || !states.has(name))
}
