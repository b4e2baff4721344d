import LayoutWorker from '../explorer/canvas/layout.worker.ts?worker&inline'

/** The worker of a component on another site: its script is carried along, because a browser starts none from another host. */
export function makeWorker(): Worker {
  return new LayoutWorker()
}
