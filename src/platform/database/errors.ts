interface PgError {
  code?: string
  constraint?: string
}

/** The PostgreSQL error inside what Drizzle threw, if there is one. */
function pgError(error: unknown): PgError | undefined {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ('code' in current && typeof current.code === 'string' && /^[0-9A-Z]{5}$/.test(current.code)) return current as PgError
  }
  return undefined
}

/** The unique constraint that a write broke (SQLSTATE 23505), or undefined for any other error. */
export function brokenUnique(error: unknown): string | undefined {
  const found = pgError(error)
  return found?.code === '23505' ? (found.constraint ?? '') : undefined
}

/** The check constraint that a write broke (SQLSTATE 23514), or undefined for any other error. */
export function brokenCheck(error: unknown): string | undefined {
  const found = pgError(error)
  return found?.code === '23514' ? (found.constraint ?? '') : undefined
}

/** Whether a statement was refused only because its transaction had failed before (SQLSTATE 25P02). */
export const isRefusedAfterAnother = (error: unknown): boolean => pgError(error)?.code === '25P02'

/** Whether a kept statement's rows would look different than before, as its tables were changed: its connection would refuse it for good, another knows it anew. */
const isOutdated = (error: Error): boolean => 'routine' in error && error.routine === 'RevalidateCachedQuery'

/** Whether the database could not be reached, is going down, or its tables were just changed: worth a 503 and a retry, on another connection. */
export function isUnavailable(error: unknown): boolean {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ('code' in current && typeof current.code === 'string' && /^(08...|57P0[1-3]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/.test(current.code)) return true
    if (isOutdated(current)) return true
    if (/Connection terminated|not queryable|timeout expired|Query read timeout|timeout exceeded when trying to connect/.test(current.message)) return true
  }
  return false
}
