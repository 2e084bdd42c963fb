import { pino, type LevelWithSilent } from 'pino'

/** The part of a logger that the program uses; Fastify's request logger fits as well. */
export interface Logger {
  debug(details: object, message?: string): void
  info(details: object, message?: string): void
  warn(details: object, message?: string): void
  error(details: object, message?: string): void
}

/**
 * Structured logs on standard output. Secrets and personal data never get in: headers and bodies aren't logged.
 * Lines leave together, after half a second at the latest and when the program ends: a write for each cost an
 * eighth of a quick call.
 */
export function createLogger(level: LevelWithSilent) {
  const settings = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: errorForLog }, redact: ['req.headers', 'password', 'token', '*.password', '*.token'] }
  return pino(settings, pino.destination({ dest: 1, sync: false, minLength: 4_096, periodicFlush: 500 }))
}

/**
 * An error as the log tells it: what failed, and where. A failed query's values stay out (they are people's
 * addresses, texts and session tokens), and so do the rows that PostgreSQL quotes in a detail.
 */
export function errorForLog(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { name, message, stack = '', cause } = error
  return {
    type: name === 'Error' ? error.constructor.name : name,
    message: message.split('\nparams:')[0],
    ...('code' in error && { code: error.code }),
    ...('constraint' in error && { constraint: error.constraint }),
    stack: stack.slice(Math.max(0, stack.search(/^ +at /m))),
    ...(cause !== undefined && { cause: errorForLog(cause) }),
  }
}
