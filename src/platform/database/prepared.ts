import { createHash } from 'node:crypto'
import type { Queryable } from './client.ts'
import { withQuickRows } from './quick-rows.ts'

const statements = new WeakMap<Queryable, Map<string, unknown>>()

/** PostgreSQL cuts longer names off, and two that begin alike would be one statement. */
const longestName = 63

/** Each is kept here and on every connection for as long as it lives, and readers choose the filters of a list. */
const mostKept = 500

/**
 * A prepared statement, built once per database and `key`, then reused: prepared Drizzle costs 1.08 times
 * raw `pg`, unprepared 1.55 times. `key` is also the statement's name on the server, so it must say
 * everything that the SQL text depends on (`offers.list:category,newest`). What comes after the first few
 * hundred runs unprepared. With `planEachTime` the server keeps none: for statements whose best plan depends on their
 * values (how common a word is).
 */
export function prepared<T>(db: Queryable, key: string, build: (db: Queryable, name: string) => T, { planEachTime = false } = {}): T {
  let known = statements.get(db)
  if (!known) {
    known = new Map()
    statements.set(db, known)
  }
  const found = known.get(key) as T | undefined
  if (found) return found
  const isKept = known.size < mostKept
  const made = withQuickRows(build(db, isKept && !planEachTime ? nameOf(key) : ''))
  if (isKept) known.set(key, made)
  return made
}

function nameOf(key: string): string {
  return key.length <= longestName ? key : `${key.slice(0, 40)}:${createHash('sha256').update(key).digest('base64url').slice(0, 22)}`
}
