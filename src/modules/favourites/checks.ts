import { sql } from 'drizzle-orm'
import type { DataCheck } from '#platform/module.ts'
import { mostEntries } from './shapes.ts'
import { entries } from './tables.ts'

/** No list holds more than it may: a save that was counted wrong would show here. */
export const checks: readonly DataCheck[] = [
  {
    name: 'favourites.no-list-is-overfull',
    async find(ctx) {
      const { rows } = await ctx.db.execute<{ id: string; n: number }>(sql`select collection_id as id, count(*)::int as n from ${entries} group by collection_id having count(*) > ${mostEntries} limit 20`)
      return rows.map((row) => `list ${row.id} holds ${row.n} things`)
    },
  },
]
