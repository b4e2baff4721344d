import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { firstWindow, namedYears, nextWindow, timelineOf, type Years } from '../graph/time.js'
import type { PaneProps } from '../view/pane-props.js'
import { useWidth } from '../view/use-width.js'
import { yearsText } from './rank-list.js'

/** Pixels: a lone year is no wall. */
const WIDEST = 44

/** How long the play stays at a window. */
const BEAT = 1200

interface TimeBrushProps extends PaneProps {
  /** Where filters are a sheet over the picture it is in the way of the play. */
  readonly onPlay: () => void
  readonly onClose: () => void
}

/** Events and agreements by year; drag over years to see only those, or play them one after the other. */
export function TimeBrush({ view, update, scene, onPlay, onClose }: TimeBrushProps) {
  const { first, counts, undated } = useMemo(() => timelineOf(scene.whole), [scene.whole])
  const track = useRef<HTMLDivElement>(null)
  const trackWidth = useWidth(track, counts.length > 0)
  const [began, setBegan] = useState<number | null>(null)
  const last = first + counts.length - 1
  const { years } = view.filter
  const [isPlaying, setPlaying] = useState(false)
  if (counts.length === 0)
    return (
      <section class="time" aria-label="Time">
        {scene.whole.items.size > 0 && <p class="muted">Nothing here has a date.</p>}
      </section>
    )
  const set = (next: Years | null, how: 'step' | 'move') =>
    update({ ...view, filter: { ...view.filter, years: next } }, how)
  const yearAt = ({ clientX }: PointerEvent) => {
    const { left, width } = track.current?.getBoundingClientRect() ?? { left: 0, width: 1 }
    return Math.min(last, Math.max(first, first + Math.floor(((clientX - left) / width) * counts.length)))
  }
  const play = () => {
    if (!isPlaying && (years === null || years[1] >= last)) set(firstWindow(years, first, last), 'step')
    setPlaying(!isPlaying)
    if (!isPlaying) onPlay()
  }
  const named = namedYears([first, last], Math.min(trackWidth, WIDEST * counts.length))
  const most = Math.max(...counts)
  const [from, to] = years ?? [first, last]
  const drag = (event: PointerEvent) => {
    if (began === null) return
    const year = yearAt(event)
    set([Math.min(began, year), Math.max(began, year)], 'move')
  }
  return (
    <section class="time" aria-label="Time">
      {isPlaying && years !== null && (
        <Player years={years} last={last} onYears={next => set(next, 'move')} onEnd={() => setPlaying(false)} />
      )}
      <div class="time-say">
        <span class="time-head">
          <button type="button" class="play" aria-label={isPlaying ? 'Pause' : 'Play the years'} onClick={play}>
            <span aria-hidden="true">{isPlaying ? '❚❚' : '▶'}</span>
          </button>
          <strong>{years === null ? 'All years' : yearsText(years)}</strong>
        </span>
        {years === null ? (
          <span>drag over years</span>
        ) : (
          <button type="button" class="quiet" onClick={() => set(null, 'step')}>
            All years
          </button>
        )}
        {undated > 0 && (
          <span class="muted">
            {undated} undated{years === null ? '' : ', left out'}
          </span>
        )}
      </div>
      <div
        ref={track}
        class="years"
        style={{ maxWidth: `${WIDEST * counts.length}px` }}
        data-dragging={began !== null}
        onPointerDown={event => {
          event.currentTarget.setPointerCapture(event.pointerId)
          const year = yearAt(event)
          setPlaying(false)
          setBegan(year)
          set([year, year], 'step')
        }}
        onPointerMove={drag}
        onPointerUp={() => setBegan(null)}
      >
        {counts.map((count, index) => (
          <span
            key={first + index}
            class="year"
            data-in={first + index >= from && first + index <= to}
            title={`${first + index}: ${count}`}
          >
            <span class="year-bar" style={{ height: `${(100 * count) / most}%` }} />
            {named.includes(first + index) && <span class="year-name">{first + index}</span>}
          </span>
        ))}
      </div>
      <button type="button" class="time-close" aria-label="Close the years" onClick={onClose}>
        ×
      </button>
      <div class="time-inputs">
        <YearInput label="From" value={from} first={first} last={to} onYear={year => set([year, to], 'move')} />
        <YearInput label="To" value={to} first={from} last={last} onYear={year => set([from, year], 'move')} />
      </div>
    </section>
  )
}

interface PlayerProps {
  readonly years: Years
  readonly last: number
  readonly onYears: (years: Years) => void
  readonly onEnd: () => void
}

/** Moves the window on, a year at a beat, until it is at the end; shows nothing itself. */
function Player({ years, last, onYears, onEnd }: PlayerProps) {
  const [from, to] = years
  useEffect(() => {
    const next = nextWindow([from, to], last)
    const timer = setTimeout(() => (next === null ? onEnd() : onYears(next)), BEAT)
    return () => clearTimeout(timer)
  }, [from, to, last])
  return null
}

interface YearInputProps {
  readonly label: string
  readonly value: number
  readonly first: number
  readonly last: number
  readonly onYear: (year: number) => void
}

function YearInput({ label, value, first, last, onYear }: YearInputProps) {
  const change = (text: string) => {
    const year = Number.parseInt(text, 10)
    if (year >= first && year <= last) onYear(year)
  }
  return (
    <label>
      <span>{label}</span>
      <input type="number" min={first} max={last} value={value} onChange={event => change(event.currentTarget.value)} />
    </label>
  )
}
