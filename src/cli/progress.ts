import { SingleBar } from 'cli-progress'
import type { OnProgress } from '../ingest/ingest.js'

/** A progress bar on stderr for work that takes longer than a second; silent where nobody watches. */
export function progressBar(what: string): { readonly onProgress: OnProgress; readonly stop: () => void } {
  const bar = new SingleBar({
    format: `${what} {bar} {value} of {total} · {eta_formatted} left · {origin}`,
    stream: process.stderr,
    hideCursor: true,
    noTTYOutput: false,
    clearOnComplete: true,
  })
  const begun = Date.now()
  let shown = false
  return {
    onProgress: (done, total, origin) => {
      if (!shown && process.stderr.isTTY && Date.now() - begun > 1000) {
        bar.start(total, done, { origin })
        shown = true
      }
      if (shown) bar.update(done, { origin })
    },
    stop: () => {
      if (shown) bar.stop()
    },
  }
}
