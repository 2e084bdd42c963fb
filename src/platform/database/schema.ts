import { sql } from 'drizzle-orm'
import { customType, type PgColumn, timestamp, uuid } from 'drizzle-orm/pg-core'
import { newId } from '../ids.ts'

/** The primary key of everything: a UUIDv7 made in our code. */
export const id = () => uuid().primaryKey().$defaultFn(() => newId())

/** An instant in UTC. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** An instant as answers show it. Written by the database: reading 72 dates to write them again was a twentieth of a list's work. */
export const shownInstant = <Shown extends string | null = string>(column: PgColumn, name: string) => sql<Shown>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`.as(name)

/** When the row was made; the database's clock is only the fallback for hand-written SQL. */
export const createdAt = () => instant('created_at').notNull().default(sql`now()`)

/** Text that compares without regard to case. */
export const citext = customType<{ data: string }>({ dataType: () => 'citext' })

/** A full-text search vector; written by the database itself. */
export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })
