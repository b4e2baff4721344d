import { type LayoutTask, layOut } from './layout.js'

/** Lays out off the page's thread; a new task ends the one before it. */
export interface LayoutRunner {
  run(task: LayoutTask, onPlaces: (places: Float32Array) => void, onDone: () => void): void
  stop(): void
}

/**
 * A worker stands ready before the first task, so that the first picture does not wait for its script. Where a page may have no worker
 * (its policy forbids it), the layout runs on the page's own thread, a step at a time.
 */
export function createLayoutRunner(makeWorker: () => Worker): LayoutRunner {
  let idle: Worker | null = tried(makeWorker)
  let endRun = () => {}
  return {
    stop() {
      endRun()
      idle?.terminate()
    },
    run(task, onPlaces, onDone) {
      endRun()
      const worker = idle ?? tried(makeWorker)
      idle = null
      const here = () => {
        endRun = runHere(task, onPlaces, onDone)
      }
      if (worker === null) return here()
      endRun = () => worker.terminate()
      worker.onerror = here
      worker.onmessage = ({ data }: MessageEvent<Float32Array | null>) => {
        if (data !== null) return onPlaces(data)
        endRun = () => {}
        idle = worker
        onDone()
      }
      worker.postMessage(task)
    },
  }
}

function tried(makeWorker: () => Worker): Worker | null {
  try {
    return makeWorker()
  } catch {
    return null
  }
}

/** Gives a function that ends the run. */
function runHere(task: LayoutTask, onPlaces: (places: Float32Array) => void, onDone: () => void): () => void {
  const steps = layOut(task)
  let timer = 0
  const step = () => {
    const { value, done } = steps.next()
    if (done) return onDone()
    onPlaces(value)
    timer = window.setTimeout(step)
  }
  timer = window.setTimeout(step)
  return () => clearTimeout(timer)
}
