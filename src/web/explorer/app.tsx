import { useEffect, useMemo, useState } from 'preact/hooks'
import { Canvas } from './canvas/canvas.js'
import { sceneOf } from './canvas/scene.js'
import type { Stage } from './canvas/stage.js'
import { filtered } from './graph/filter.js'
import { AnswerPane } from './panes/answer-pane.js'
import { FilterPane } from './panes/filter-pane.js'
import { Header } from './panes/header.js'
import { Notice } from './panes/notice.js'
import { TablePane } from './panes/table-pane.js'
import { TimeBrush } from './panes/time-brush.js'
import { Toolbar } from './panes/toolbar.js'
import { useAnswers } from './view/use-answers.js'
import { useKeys } from './view/use-keys.js'
import { useTheme } from './view/use-theme.js'
import { useView } from './view/use-view.js'
import { toggled } from './view/view.js'

/** The whole page: one view in, every pane a function of it. */
export function App() {
  const [view, update] = useView()
  const [theme, switchTheme] = useTheme()
  const { answers, loading, error, retry } = useAnswers(view)
  const [stage, setStage] = useState<Stage | null>(null)
  const [isLayingOut, setLayingOut] = useState(false)
  const [sheet, setSheet] = useState<'answer' | 'filters' | null>(null)

  const kept = useMemo(
    () => new Set([...answers.subjects, ...view.pinned, ...(view.selected === null ? [] : [view.selected])]),
    [answers, view],
  )
  const scene = useMemo(
    () =>
      sceneOf(answers.graph, filtered(answers.graph, view.filter, kept, new Set(view.hidden)), {
        subjects: new Set(answers.subjects),
        pinned: new Set(view.pinned),
        selected: view.selected,
      }),
    [answers, view, kept],
  )
  const select = (selected: string | null) => {
    if (selected !== view.selected) update({ ...view, selected })
    setSheet(selected === null ? null : 'answer')
  }
  const open = (id: string) => view.open.includes(id) || update({ ...view, open: [...view.open, id], selected: id })
  useKeys({ view, update, scene, stage, select, open })
  useEffect(() => {
    document.title = scene.seen.items.size === 0 ? 'Entente explorer' : `${titleOf(scene)} · Entente explorer`
  }, [scene])

  const props = { view, update, scene, answers, select, open }
  return (
    <div class="frame" data-sheet={sheet ?? 'none'}>
      <Header
        {...props}
        stage={stage}
        theme={theme}
        onTheme={switchTheme}
        onFilters={() => setSheet(sheet === 'filters' ? null : 'filters')}
      />
      <FilterPane {...props} onClose={() => setSheet(null)} />
      <main class="middle" aria-label="What is on the canvas">
        <div
          class="progress"
          data-active={loading || isLayingOut}
          role="progressbar"
          aria-label="Loading"
          aria-hidden={!(loading || isLayingOut)}
        />
        <Canvas
          scene={scene}
          theme={theme}
          isShown={view.shows === 'picture'}
          onStage={setStage}
          onSelect={select}
          onOpen={open}
          onLayout={setLayingOut}
        />
        {view.shows === 'table' && <TablePane {...props} />}
        <Notice {...props} loading={loading} error={error} onRetry={retry} />
        <Toolbar {...props} stage={stage} onPin={id => update({ ...view, pinned: toggled(view.pinned, id) })} />
      </main>
      <AnswerPane {...props} onClose={() => (view.selected === null ? setSheet(null) : select(null))} />
      <TimeBrush {...props} />
    </div>
  )
}

function titleOf({ whole, selected, subjects }: ReturnType<typeof sceneOf>): string {
  const ids = selected === null ? [...subjects] : selected.split('~')
  return ids
    .map(id => whole.items.get(id)?.name ?? '')
    .filter(name => name !== '')
    .join(' and ')
}
