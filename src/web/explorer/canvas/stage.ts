import Graphology from 'graphology'
import Sigma from 'sigma'
import { drawCaptions } from './captions.js'
import { type LayoutTask, rangeOf } from './layout.js'
import { createLayoutRunner } from './layout-runner.js'
import { LineProgram } from './line-program.js'
import { lookOfNode, lookOfTie } from './looks.js'
import { cameraTime, moveNodes } from './motion.js'
import { type Palette, radiusOf } from './palette.js'
import { frame, reveal } from './reveal.js'
import { focusOf, type Scene } from './scene.js'
import { ShapeProgram } from './shape-program.js'
import { anchorsFor, type Point, startingPoints } from './spread.js'

/** How long a sheet takes to come up on a phone. */
const SHEET_MS = 230

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
  let laidOut = ''
  let shown: string | null = null
  let stopMotion = () => {}

  const sigma = new Sigma(graph, element, {
    nodeProgramClasses: { shape: ShapeProgram },
    edgeProgramClasses: { line: LineProgram },
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
      if (element.dataset.ready === 'false') return { ...data, hidden: true }
      const item = scene?.whole.items.get(id)
      return scene && palette && item ? { ...data, ...lookOfNode(item, scene, focus, palette) } : data
    },
    edgeReducer: (id, data) =>
      scene && palette && element.dataset.ready !== 'false'
        ? { ...data, ...lookOfTie(scene.ties.get(id), scene, hovered, focus, palette) }
        : { ...data, hidden: true },
  })

  sigma.createCanvasContext('captions', { style: { pointerEvents: 'none' } })
  sigma.resize(true)
  const hover = (id: string | null) => {
    hovered = id
    focus = scene === null ? null : focusOf(scene, hovered)
    element.style.cursor = id === null ? '' : 'pointer'
    sigma.refresh({ skipIndexation: true })
  }
  sigma.on('afterRender', () => scene && palette && drawCaptions(sigma, scene, focus, palette))
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
      const key = [...scene.whole.items.keys(), ...scene.wholeTies.keys()].join(' ')
      if (key === laidOut) return void sigma.refresh()
      laidOut = key
      stopMotion()
      // The first picture comes when it is laid out, not while it still is a heap.
      if (graph.order === 0) element.dataset.ready = 'false'
      replace(graph, scene)
      sigma.setSetting('hideEdgesOnMove', graph.size > MANY_LINES)
      sigma.refresh()
      lay(scene)
    },
    zoom: factor => void sigma.getCamera().animatedZoom({ factor, duration: cameraTime(150) }),
    fit: () => frame(sigma, scene?.seen.items.keys() ?? []),
    nodesWhere: test =>
      [...(scene?.seen.items.keys() ?? [])].filter(id => {
        const data = sigma.getNodeDisplayData(id)
        return data !== undefined && test(sigma.framedGraphToViewport(data))
      }),
    places: () => new Map(graph.mapNodes((id, { x, y }) => [id, { x: Number(x), y: Number(y) }])),
    destroy() {
      scene = null
      runner.stop()
      stopMotion()
      sigma.kill()
    },
  }

  function revealSelected(): void {
    const ids = scene?.selected?.split('~') ?? []
    reveal(sigma, ids, document.querySelector('#answer')?.getBoundingClientRect() ?? null)
  }

  function lay({ wholeTies, pinned, degree, subjects, crowd }: Scene): void {
    const ids = graph.nodes()
    const number = new Map(ids.map((id, index) => [id, index]))
    const { width, height } = sigma.getDimensions()
    const [wide, high] = [Math.max(280, width - 140), Math.max(280, height - 120)]
    const anchors = subjects.size > 1 ? anchorsFor([...subjects], wide, high) : new Map<string, Point>()
    const nodes = ids.flatMap(id => {
      const anchor = anchors.get(id)
      const { x, y } = anchor ?? graph.getNodeAttributes(id)
      return [
        Number(x),
        Number(y),
        radiusOf(degree.get(id) ?? 0, (palette?.scale ?? 1) * crowd),
        anchor || pinned.has(id) ? 1 : 0,
      ]
    })
    const ties = [...wholeTies.values()].flatMap(({ source, target, links }) => [
      number.get(source) ?? 0,
      number.get(target) ?? 0,
      1 + Math.log2(links.length),
    ])
    const task: LayoutTask = {
      nodes: Float32Array.from(nodes),
      ties: Float32Array.from(ties),
      width: wide,
      height: high,
      anchored: anchors.size > 0,
    }
    events.onLayout(true)
    runner.run(
      task,
      places => {
        stopMotion()
        const isFirst = element.dataset.ready === 'false'
        element.dataset.ready = 'true'
        sigma.setCustomBBox(boxFor(places, wide, high))
        stopMotion = moveNodes(graph, ids, places, isFirst)
        if (isFirst) sigma.refresh()
      },
      () => events.onLayout(false),
    )
  }
}

/** Takes out what left the scene and puts in what came, beside its neighbours. */
function replace(graph: Graphology, { whole, wholeTies }: Scene): void {
  for (const id of graph.edges()) if (!wholeTies.has(id)) graph.dropEdge(id)
  for (const id of graph.nodes()) if (!whole.items.has(id)) graph.dropNode(id)
  const known = new Map(graph.mapNodes((id, { x, y }) => [id, { x: Number(x), y: Number(y) }]))
  const points = startingPoints([...whole.items.keys()], wholeTies.values(), known)
  for (const [id, point] of points) if (!graph.hasNode(id)) graph.addNode(id, { ...point })
  for (const { id, source, target } of wholeTies.values()) {
    if (!graph.hasEdge(id)) graph.addEdgeWithKey(id, source, target)
  }
}

/** What the canvas shows when nothing is zoomed: itself at one unit a pixel, or more where the layout reaches farther. */
function boxFor(places: Float32Array, width: number, height: number): { x: [number, number]; y: [number, number] } {
  const [xs, ys] = [rangeOf(places, 0), rangeOf(places, 1)]
  return { x: reach(xs.middle, Math.max(width, xs.span)), y: reach(ys.middle, Math.max(height, ys.span)) }
}

function reach(middle: number, span: number): [number, number] {
  return [middle - span / 2, middle + span / 2]
}
