import type { LayoutTask } from './layout.js'

/** Lays out off the page's thread; a new task ends the one before it. */
export interface LayoutRunner {
  run(task: LayoutTask, onPlaces: (places: Float32Array) => void, onDone: () => void): void
  stop(): void
}

export function createLayoutRunner(): LayoutRunner {
  let worker: Worker | null = null
  const stop = () => {
    worker?.terminate()
    worker = null
  }
  return {
    stop,
    run(task, onPlaces, onDone) {
      stop()
      worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
      worker.onmessage = ({ data }: MessageEvent<Float32Array | null>) => {
        if (data !== null) return onPlaces(data)
        stop()
        onDone()
      }
      worker.onerror = () => {
        stop()
        onDone()
      }
      worker.postMessage(task)
    },
  }
}
