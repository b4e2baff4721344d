import { type LayoutTask, layOut } from './layout.js'

/** Lays out off the page's thread; a new task ends the one before it. */
export interface LayoutRunner {
  run(task: LayoutTask, onPlaces: (places: Float32Array) => void, onDone: () => void): void
  stop(): void
}

/** A worker, and what to do when it turns out that the page may have none: the browser tells that later than it is made. */
interface Hand {
  readonly worker: Worker
  isBroken: boolean
  onBroken: () => void
}

/**
 * A worker stands ready before the first task, so that the first picture does not wait for its script. Where a page may have no worker
 * (its policy forbids it), the layout runs on the page's own thread, a step at a time.
 */
export function createLayoutRunner(makeWorker: () => Worker): LayoutRunner {
  let idle = handOf(makeWorker)
  let endRun = () => {}
  return {
    stop() {
      endRun()
      idle?.worker.terminate()
    },
    run(task, onPlaces, onDone) {
      endRun()
      const hand = idle ?? handOf(makeWorker)
      idle = null
      const here = () => {
        endRun = runHere(task, onPlaces, onDone)
      }
      if (hand === null || hand.isBroken) return here()
      hand.onBroken = here
      endRun = () => hand.worker.terminate()
      hand.worker.onmessage = ({ data }: MessageEvent<Float32Array | null>) => {
        if (data !== null) return onPlaces(data)
        endRun = () => {}
        idle = hand
        onDone()
      }
      hand.worker.postMessage(task)
    },
  }
}

function handOf(makeWorker: () => Worker): Hand | null {
  try {
    const hand: Hand = { worker: makeWorker(), isBroken: false, onBroken: () => {} }
    hand.worker.onerror = () => {
      hand.isBroken = true
      hand.onBroken()
    }
    return hand
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
