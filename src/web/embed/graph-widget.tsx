import { Canvas } from '../explorer/canvas/canvas.js'
import type { Theme } from '../explorer/view/theme.js'
import { makeWorker } from './make-worker.js'
import type { Shown } from './widget.js'

/** `<entente-graph>`: the network; a press on a line or a node shows its sentences. */
export function GraphWidget({ scene, select, theme }: Shown & { readonly theme: Theme }) {
  return (
    <Canvas
      scene={scene}
      theme={theme}
      isShown
      makeWorker={makeWorker}
      onStage={() => {}}
      onSelect={select}
      onOpen={select}
      onLayout={() => {}}
    />
  )
}
