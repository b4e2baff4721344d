import { useEffect, useMemo, useState } from 'preact/hooks'
import { Canvas } from './canvas/canvas.js'
import { Lasso } from './canvas/lasso.js'
import { makeWorker } from './canvas/make-worker.js'
import { type Scene, sceneOf } from './canvas/scene.js'
import { isInside } from './canvas/spread.js'
import type { Stage } from './canvas/stage.js'
import { filtered } from './graph/filter.js'
import { isIn } from './graph/ties.js'
import { Announcer } from './panes/announcer.js'
import { AnswerPane } from './panes/answer-pane.js'
import { FilterPane } from './panes/filter-pane.js'
import { FoldButtons } from './panes/fold-buttons.js'
import { Header } from './panes/header.js'
import { Notice } from './panes/notice.js'
import { SkipLinks } from './panes/skip-links.js'
import { TablePane } from './panes/table-pane.js'
import { TimeBrush } from './panes/time-brush.js'
import { Toolbar } from './panes/toolbar.js'
import type { Answers } from './view/answers.js'
import type { PaneProps } from './view/pane-props.js'
import { useAnswers } from './view/use-answers.js'
import { useCommunities } from './view/use-communities.js'
import { useExpanded } from './view/use-expanded.js'
import { useKeys } from './view/use-keys.js'
import { type Ranking, useRanks } from './view/use-ranks.js'
import { useTheme } from './view/use-theme.js'
import { useView } from './view/use-view.js'
import type { View } from './view/view.js'

/** The whole page: one view in, every pane a function of it. */
export function App({ early }: { readonly early: Promise<Answers> }) {
  const { view, update, undo } = useView()
  const [theme, switchTheme] = useTheme()
  const { answers, loading, error, retry, cancel } = useAnswers(view, early)
  const news = useExpanded(view.open, answers.graph)
  const ranking = useRanks(view, answers.graph)
  const [chosen, choose] = useState<readonly string[]>([])
  const scene = useScene(view, answers, ranking, chosen)
  const [stage, setStage] = useState<Stage | null>(null)
  const [isLayingOut, setLayingOut] = useState(false)
  const [isLasso, setLasso] = useState(false)
  const [sheet, setSheet] = useState<'answer' | 'filters' | 'time' | null>(null)

  const select = (selected: string | null) => {
    if (selected !== view.selected || view.reading !== null) update({ ...view, selected, reading: null })
    setSheet(selected === null ? null : 'answer')
  }
  const close = () => {
    if (view.reading !== null) update({ ...view, reading: null })
    else if (view.selected !== null) select(null)
    else setSheet(null)
  }
  const open = (id: string) => view.open.includes(id) || update({ ...view, open: [...view.open, id], selected: id })
  const props: PaneProps = { view, update, undo, scene, answers, ranking, select, open, chosen, choose }
  useKeys({ ...props, stage })
  useTitle(scene)
  // Another question, other nodes.
  useEffect(() => choose([]), [answers])
  return (
    <div class="frame" data-sheet={sheet ?? 'none'} data-folded={view.folded.join(' ')}>
      <SkipLinks {...props} />
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
          isWalked
          instead={
            <button type="button" onClick={() => update({ ...view, shows: 'table' })}>
              Show the table, which tells the same
            </button>
          }
          makeWorker={makeWorker}
          onStage={setStage}
          onSelect={select}
          onOpen={open}
          onLayout={setLayingOut}
        />
        <Announcer scene={scene} />
        {isLasso && view.shows === 'picture' && (
          <Lasso
            onDrawn={line => {
              setLasso(false)
              choose(stage?.nodesWhere(point => isInside(point, line)) ?? [])
            }}
          />
        )}
        {view.shows !== 'picture' && <TablePane {...props} />}
        <Notice {...props} news={news} loading={loading} error={error} onRetry={retry} onCancel={cancel} />
        <FoldButtons {...props} />
        <Toolbar {...props} stage={stage} isLasso={isLasso} onLasso={() => setLasso(!isLasso)} />
      </main>
      <AnswerPane {...props} onClose={close} onRanks={() => setSheet('filters')} />
      <TimeBrush {...props} onPlay={() => sheet === 'filters' && setSheet('time')} onClose={() => setSheet(null)} />
    </div>
  )
}

/** What the canvas draws of a view and its answers. */
function useScene(view: View, answers: Answers, { ranks }: Ranking, chosen: readonly string[]): Scene {
  const communities = useCommunities(answers.graph, view.colour === 'community')
  const scores = useMemo(
    () => (view.measure === 'HERE' ? null : new Map(ranks.map(({ id, score }) => [id, score]))),
    [view.measure, ranks],
  )
  return useMemo(() => {
    const subjects = new Set(answers.subjects)
    const kept = new Set([...subjects, ...view.pinned, ...(view.selected === null ? [] : [view.selected])])
    return sceneOf(answers.graph, filtered(answers.graph, view.filter, kept, new Set(view.hidden)), scores, {
      ...{ subjects, communities, pinned: new Set(view.pinned) },
      chosen: new Set(chosen.filter(id => !id.includes('~'))),
      chosenTies: new Set(chosen.filter(id => id.includes('~'))),
      // A page can be open of what is not on the canvas; nothing stands back for it then.
      selected: isIn(answers.graph, view.selected) ? view.selected : null,
    })
  }, [answers, view, scores, communities, chosen])
}

function useTitle({ whole, selected, subjects }: Scene): void {
  useEffect(() => {
    const ids = selected === null ? [...subjects] : selected.split('~')
    const names = ids.map(id => whole.items.get(id)?.name ?? '').filter(name => name !== '')
    document.title = names.length === 0 ? 'Entente' : `${names.join(' and ')} · Entente`
  }, [whole, selected, subjects])
}
