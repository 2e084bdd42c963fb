import type { SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { definePort } from '../ports.ts'

/** Texts whose words people may look for: what a module declares as `searchable` in its manifest. */
export interface WordSource {
  /** `module.what` */
  readonly name: string
  readonly table: PgTable
  /** The text of a row, without accents. */
  readonly text: SQL
  /** What everybody may read, and nothing else: a word of a draft must not be suggested to anybody. */
  readonly within: SQL
  /** When a row changed last; with an index by it. */
  readonly changed: PgColumn
}

/** The sources of all modules. */
export const wordSourcesPort = definePort<readonly WordSource[]>('word sources')
