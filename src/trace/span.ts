import { type Attributes, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'

/** Of OpenTelemetry's API: it does nothing until an SDK has been started (`cli/tracing.ts`). */
export const tracer = trace.getTracer('entente')

/** Runs work as a span of the trace that is under way; a failure is one of the span. */
export async function inSpan<T>(
  name: string,
  attributes: Attributes,
  work: (span: Span) => Promise<T>,
  kind: SpanKind = SpanKind.INTERNAL,
): Promise<T> {
  return tracer.startActiveSpan(name, { kind, attributes }, async span => {
    try {
      return await work(span)
    } catch (error) {
      failed(span, error)
      throw error
    } finally {
      span.end()
    }
  })
}

/** Marks a span as failed, by the code of the error where it has one. */
export function failed(span: Span, error: unknown): void {
  const { code, name } = thrown(error) as { readonly code?: unknown; readonly name?: unknown }
  span.setAttribute('error.type', String(code ?? name ?? 'Error'))
  span.setStatus({ code: SpanStatusCode.ERROR })
}

/** The error that was thrown first: GraphQL's wrap it to say where. */
function thrown(error: unknown): unknown {
  const { originalError } = error as { readonly originalError?: unknown }
  return originalError === undefined ? error : thrown(originalError)
}

/** Whether what happens now belongs to a trace that somebody keeps. */
export function isTraced(): boolean {
  return trace.getActiveSpan()?.isRecording() === true
}
