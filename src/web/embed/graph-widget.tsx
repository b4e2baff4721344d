import { useState } from 'preact/hooks'
import { Canvas } from '../explorer/canvas/canvas.js'
import type { Stage } from '../explorer/canvas/stage.js'
import { ZoomButtons } from '../explorer/panes/zoom-buttons.js'
import type { Theme } from '../explorer/view/theme.js'
import { Guest } from './guest.js'
import { makeWorker } from './make-worker.js'
import type { Shown } from './widget.js'

/** `<entente-graph>`: the network; a press on a line or a node shows its sentences. */
export function GraphWidget({ scene, select, theme }: Shown & { readonly theme: Theme }) {
  const [stage, setStage] = useState<Stage | null>(null)
  return (
    <>
      <Guest>
        <Canvas
          scene={scene}
          theme={theme}
          isShown
          makeWorker={makeWorker}
          onStage={setStage}
          onSelect={select}
          onOpen={select}
          onLayout={() => {}}
        />
      </Guest>
      {stage !== null && (
        <div class="toolbar">
          <div class="group">
            <ZoomButtons stage={stage} />
          </div>
        </div>
      )}
    </>
  )
}
