import LayoutWorker from './layout.worker.ts?worker'

/** The worker of the explorer: a script of its own, from the same host. */
export function makeWorker(): Worker {
  return new LayoutWorker()
}
