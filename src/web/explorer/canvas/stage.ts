import Graphology from 'graphology'
import Sigma from 'sigma'
import { drawCaptions } from './captions.js'
import { delayed } from './delayed.js'
import { type Drawing, drawingOf } from './drawing.js'
import { whenDrawn } from './drawn.js'
import { clear, fill } from './fill.js'
import { rangeOf } from './layout.js'
import { createLayoutRunner } from './layout-runner.js'
import { lookOfNode, lookOfTie } from './looks.js'
import { cameraTime, moveNodes } from './motion.js'
import type { Palette } from './palette.js'
import { pickedLines } from './picked-lines.js'
import { frame, reveal } from './reveal.js'
import { focusOf, type Scene } from './scene.js'
import { ShapeProgram } from './shape-program.js'
import { type Point, startingPoints } from './spread.js'
import { pointsOf, taskFor } from './task.js'

/** How long a sheet takes to come up on a phone. */
const SHEET_MS = 230

/** As long a pointer rests on something before the picture answers: on its way to somewhere it crosses much. */
const LINGER_MS = 120

/** More lines than this are left out while the canvas is dragged, so that it follows the hand. */
const MANY_LINES = 5000

/** What a pointer does on the canvas. */
export interface StageEvents {
  readonly onSelect: (id: string | null) => void
  readonly onOpen: (id: string) => void
  readonly onLayout: (isRunning: boolean) => void
}

/** The picture: give it a scene and it shows that one. */
export interface Stage {
  show(scene: Scene, palette: Palette): void
  zoom(factor: number): void
  fit(): void
  /** The nodes that are seen at points of the canvas, in pixels, for which the test holds. */
  nodesWhere(test: (point: Point) => boolean): readonly string[]
  /** What is in sight, for pictures to keep; null before there is anything. */
  drawing(): Drawing | null
  /** Where the nodes stand, for exports. */
  places(): ReadonlyMap<string, Point>
  destroy(): void
}

/** Draws into the element with WebGL; throws where there is none. */
export function createStage(element: HTMLElement, events: StageEvents, makeWorker: () => Worker): Stage {
  const graph = new Graphology({ type: 'undirected' })
  const runner = createLayoutRunner(makeWorker)
  let scene: Scene | null = null
  let palette: Palette | null = null
  let hovered: string | null = null
  // What stands out, worked out once for all nodes and lines.
  let focus: ReadonlySet<string> | null = null
  let laidOut: Scene | null = null
  let shown: string | null = null
  let isAwaited = false
  let stopMotion = () => {}
  let stopFilling = () => {}

  const sigma = new Sigma(graph, element, {
    nodeProgramClasses: { shape: ShapeProgram },
    edgeProgramClasses: { line: pickedLines(element) },
    nodeHoverProgramClasses: { shape: ShapeProgram },
    defaultNodeType: 'shape',
    defaultEdgeType: 'line',
    defaultDrawNodeHover: () => {},
    renderLabels: false,
    enableEdgeEvents: true,
    zIndex: true,
    allowInvalidContainer: true,
    stagePadding: 56,
    minCameraRatio: 0.05,
    maxCameraRatio: 4,
    nodeReducer: (id, data) => {
      const item = scene?.whole.items.get(id)
      return scene && palette && item ? { ...data, ...lookOfNode(item, scene, focus, palette) } : data
    },
    edgeReducer: (id, data) =>
      scene && palette ? { ...data, ...lookOfTie(scene.ties.get(id), scene, hovered, focus, palette) } : data,
  })

  // Panes fold away beside it, and the page around an embedded one is laid out anew.
  const size = new ResizeObserver(() => sigma.scheduleRender())
  size.observe(element)
  const drawn = (next: () => void) => whenDrawn(sigma, next)
  sigma.createCanvasContext('captions', { style: { pointerEvents: 'none' } })
  sigma.resize(true)
  const hover = delayed<string | null>(LINGER_MS, null, id => {
    if (scene === null) return
    hovered = id
    focus = focusOf(scene, hovered)
    element.style.cursor = id === null ? '' : 'pointer'
    sigma.refresh({ skipIndexation: true })
  })
  sigma.on('afterRender', () => scene && palette && drawCaptions(sigma, scene, hovered, palette))
  sigma.on('enterNode', ({ node }) => hover(node))
  sigma.on('leaveNode', () => hover(null))
  sigma.on('enterEdge', ({ edge }) => hover(edge))
  sigma.on('leaveEdge', () => hover(null))
  sigma.on('clickNode', ({ node }) => events.onSelect(node))
  sigma.on('clickEdge', ({ edge }) => events.onSelect(edge))
  sigma.on('clickStage', () => events.onSelect(null))
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault()
    events.onOpen(node)
  })

  return {
    show(nextScene, nextPalette) {
      scene = nextScene
      palette = nextPalette
      focus = focusOf(scene, hovered)
      const isNewlySelected = nextScene.selected !== shown && nextScene.selected !== null
      shown = nextScene.selected
      if (isNewlySelected) setTimeout(revealSelected, SHEET_MS)
      if (laidOut === null ? scene.whole.items.size === 0 : isSame(laidOut, scene)) return void sigma.refresh()
      laidOut = scene
      stopMotion()
      stopFilling()
      sigma.setSetting('hideEdgesOnMove', scene.wholeTies.size > MANY_LINES)
      lay(scene)
    },
    zoom: factor => void sigma.getCamera().animatedZoom({ factor, duration: cameraTime(150) }),
    fit: () => frame(sigma, scene?.seen.items.keys() ?? []),
    nodesWhere: test =>
      [...(scene?.seen.items.keys() ?? [])].filter(id => {
        const data = sigma.getNodeDisplayData(id)
        return data !== undefined && test(sigma.framedGraphToViewport(data))
      }),
    drawing: () => (scene && palette ? drawingOf(sigma, scene, palette) : null),
    places,
    destroy() {
      scene = null
      size.disconnect()
      runner.stop()
      stopMotion()
      stopFilling()
      sigma.kill()
    },
  }

  /** Only in a picture that has been drawn is it known where a node is seen. */
  function revealSelected(): void {
    isAwaited = element.dataset.ready !== 'true'
    if (isAwaited) return
    drawn(() => {
      const ids = scene?.selected?.split('~') ?? []
      reveal(sigma, ids, document.querySelector('#answer')?.getBoundingClientRect() ?? null)
    })
  }

  function places(): ReadonlyMap<string, Point> {
    return new Map(graph.mapNodes((id, { x, y }) => [id, { x: Number(x), y: Number(y) }]))
  }

  function lay(next: Scene): void {
    const { width, height } = sigma.getDimensions()
    const size = { width: Math.max(280, width - 140), height: Math.max(280, height - 120) }
    const points = startingPoints([...next.whole.items.keys()], next.wholeTies.values(), places())
    // The first picture comes when it is laid out, not while it still is a heap.
    const isFirst = graph.order === 0
    if (isFirst) element.dataset.ready = 'false'
    else {
      clear(graph, next)
      put(next, points)
    }
    const ids = [...points.keys()]
    let isIn = !isFirst
    events.onLayout(true)
    runner.run(
      taskFor(next, points, size, palette?.scale ?? 1),
      found => {
        stopMotion()
        sigma.setCustomBBox(boxFor(found, size))
        if (isIn) stopMotion = moveNodes(graph, ids, found)
        else {
          element.dataset.ready = 'filling'
          put(next, pointsOf(ids, found))
        }
        isIn = true
      },
      () => events.onLayout(false),
    )
  }

  function put(next: Scene, points: ReadonlyMap<string, Point>): void {
    stopFilling = fill(graph, next, points, drawn, () => {
      element.dataset.ready = 'true'
      if (isAwaited) revealSelected()
    })
  }
}

/** Whether both are of the same nodes and lines, so that the one is laid out as the other is. */
function isSame(one: Scene, other: Scene): boolean {
  if (one.whole === other.whole) return true
  const names = ({ whole, wholeTies }: Scene) => [...whole.items.keys(), ...wholeTies.keys()].join(' ')
  return names(one) === names(other)
}

/** What the canvas shows when nothing is zoomed: itself at one unit a pixel, or more where the layout reaches farther. */
function boxFor(places: Float32Array, { width, height }: { readonly width: number; readonly height: number }) {
  const [xs, ys] = [rangeOf(places, 0), rangeOf(places, 1)]
  return { x: reach(xs.middle, Math.max(width, xs.span)), y: reach(ys.middle, Math.max(height, ys.span)) }
}

function reach(middle: number, span: number): [number, number] {
  return [middle - span / 2, middle + span / 2]
}
