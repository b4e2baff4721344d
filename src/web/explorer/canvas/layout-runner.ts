import type { LayoutTask } from './layout.js'
import LayoutWorker from './layout.worker.ts?worker'

/** Lays out off the page's thread; a new task ends the one before it. */
export interface LayoutRunner {
  run(task: LayoutTask, onPlaces: (places: Float32Array) => void, onDone: () => void): void
  stop(): void
}

/** A worker stands ready before the first task, so that the first picture does not wait for its script. */
export function createLayoutRunner(): LayoutRunner {
  let idle: Worker | null = new LayoutWorker()
  let busy: Worker | null = null
  const stop = () => {
    busy?.terminate()
    busy = null
  }
  return {
    stop: () => {
      stop()
      idle?.terminate()
    },
    run(task, onPlaces, onDone) {
      stop()
      const worker = idle ?? new LayoutWorker()
      idle = null
      busy = worker
      const end = () => {
        if (busy !== worker) return
        busy = null
        idle = worker
        onDone()
      }
      worker.onmessage = ({ data }: MessageEvent<Float32Array | null>) => (data === null ? end() : onPlaces(data))
      worker.onerror = end
      worker.postMessage(task)
    },
  }
}
