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

/** Whether the database could not be reached or is going down: worth a 503 and a retry. */
export function isUnavailable(error: unknown): boolean {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ('code' in current && typeof current.code === 'string' && /^(08...|57P0[1-3]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/.test(current.code)) return true
    if (/Connection terminated|not queryable|timeout expired|Query read timeout|timeout exceeded when trying to connect/.test(current.message)) return true
  }
  return false
}
