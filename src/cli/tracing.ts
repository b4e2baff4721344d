import { UserError } from '../model/errors.js'

/** What ends tracing, after all that was told is sent. */
export type StopTracing = () => Promise<void>

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Starts OpenTelemetry when its standard variables name where traces go (`OTEL_EXPORTER_OTLP_ENDPOINT`, or `OTEL_TRACES_EXPORTER=otlp` for
 * a collector on this machine); null otherwise, and then nothing of it is loaded. The SDK reads its other variables itself.
 * @throws UserError for a protocol or exporter that is not here.
 */
export async function startTracing(env: Environment): Promise<StopTracing | null> {
  if (!isWanted(env)) return null
  const [{ context, propagation, trace }, sdk, hooks, core, resources, { OTLPTraceExporter }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-base'),
    import('@opentelemetry/context-async-hooks'),
    import('@opentelemetry/core'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/exporter-trace-otlp-proto'),
  ])
  const named = resources.detectResources({ detectors: [resources.envDetector] })
  const provider = new sdk.BasicTracerProvider({
    resource: resources.resourceFromAttributes({ 'service.name': 'entente' }).merge(named),
    spanProcessors: [new sdk.BatchSpanProcessor(new OTLPTraceExporter())],
  })
  context.setGlobalContextManager(new hooks.AsyncLocalStorageContextManager().enable())
  propagation.setGlobalPropagator(new core.W3CTraceContextPropagator())
  trace.setGlobalTracerProvider(provider)
  return async () => {
    await provider.shutdown().catch(() => undefined)
    for (const api of [trace, context, propagation]) api.disable()
  }
}

const PROTOCOLS = ['OTEL_EXPORTER_OTLP_TRACES_PROTOCOL', 'OTEL_EXPORTER_OTLP_PROTOCOL']
const ENDPOINTS = ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'OTEL_EXPORTER_OTLP_ENDPOINT']

function isWanted(env: Environment): boolean {
  const set = (name: string) => env[name] !== undefined && env[name] !== ''
  const exporter = set('OTEL_TRACES_EXPORTER') ? env.OTEL_TRACES_EXPORTER : undefined
  if (env.OTEL_SDK_DISABLED?.toLowerCase() === 'true' || exporter === 'none') return false
  if (exporter === undefined && !ENDPOINTS.some(set)) return false
  if (exporter !== undefined && exporter !== 'otlp') throw unknown('OTEL_TRACES_EXPORTER', exporter, 'otlp or none')
  const protocol = PROTOCOLS.find(set)
  if (protocol !== undefined && env[protocol] !== 'http/protobuf')
    throw unknown(protocol, String(env[protocol]), 'http/protobuf')
  return true
}

function unknown(name: string, value: string, known: string): UserError {
  return new UserError(`${name}=${value} can not be used.`, 'ENVIRONMENT', `Set it to ${known}, or leave it out.`)
}
