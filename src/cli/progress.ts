import { SingleBar } from 'cli-progress'
import type { OnProgress } from '../ingest/ingest.js'

export interface ProgressBar {
  readonly onProgress: OnProgress
  /** Tells which share of the work is done, from 0 to 1, where the number of articles is not known. */
  readonly onShare: (share: number) => void
  readonly stop: () => void
}

/** Parts of the bar. */
const WHOLE = 1000

/**
 * A progress bar on stderr for work that takes longer than a second: articles, rate and time left. Silent where nobody watches.
 * The time left is unknown for what comes on standard input.
 */
export function progressBar(what: string): ProgressBar {
  const bar = new SingleBar({
    format: `${what} {bar} {done} articles · {rate} a second · {left} left · {origin}`,
    stream: process.stderr,
    hideCursor: true,
    noTTYOutput: false,
    clearOnComplete: true,
  })
  const begun = Date.now()
  let shown = false
  let share: number | null = null
  return {
    onShare: given => {
      share = given
    },
    onProgress: (done, total, origin) => {
      const seconds = (Date.now() - begun) / 1000
      const part = total === null ? share : done / total
      const told = {
        done,
        origin,
        rate: (done / seconds).toFixed(done < 10 * seconds ? 1 : 0),
        left: timeLeft(seconds, part),
      }
      if (!shown && process.stderr.isTTY && seconds > 1) {
        bar.start(WHOLE, 0, told)
        shown = true
      }
      if (shown) bar.update(Math.round((part ?? 0) * WHOLE), told)
    },
    stop: () => {
      if (shown) bar.stop()
    },
  }
}

/** "1 h 05 min", "12 min", "40 s", or "?" where nothing tells. */
export function timeLeft(seconds: number, share: number | null): string {
  if (share === null || share <= 0) return '?'
  const left = Math.round((seconds * (1 - share)) / share)
  if (left < 60) return `${left} s`
  const minutes = Math.round(left / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`
}
