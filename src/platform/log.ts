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
  const settings = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: ['req.headers', 'password', 'token', '*.password', '*.token'] }
  return pino(settings, pino.destination({ dest: 1, sync: false, minLength: 4_096, periodicFlush: 500 }))
}
