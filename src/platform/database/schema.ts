import { sql } from 'drizzle-orm'
import { customType, timestamp, uuid } from 'drizzle-orm/pg-core'
import { newId } from '../ids.ts'

/** The primary key of everything: a UUIDv7 made in our code. */
export const id = () => uuid().primaryKey().$defaultFn(() => newId())

/** An instant in UTC. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** When the row was made; the database's clock is only the fallback for hand-written SQL. */
export const createdAt = () => instant('created_at').notNull().default(sql`now()`)

/** Text that compares without regard to case. */
export const citext = customType<{ data: string }>({ dataType: () => 'citext' })

/** A full-text search vector; written by the database itself. */
export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })
