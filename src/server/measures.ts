import { type Admission, admit } from './admission.js'
import type { Logger } from './log.js'
import type { Metrics } from './metrics.js'
import { refusing } from './refusal.js'

/** `/metrics`, in the text format of Prometheus: open as reading is, else with a key that may read. */
export function createMeasures({ registry }: Metrics, admission: Admission, log: Pick<Logger, 'warn'>) {
  return refusing(async (request, response) => {
    await admit(request, admission, 'read')
    response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' })
    response.end(await registry.metrics())
  }, log)
}
