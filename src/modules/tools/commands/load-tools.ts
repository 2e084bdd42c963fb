import { and, inArray, notInArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { newId } from '#platform/ids.ts'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import type { DirectoryEntry } from '../directory.ts'
import { forgetTools } from '../queries.ts'
import { toolEntries } from '../tables.ts'

const Input = z.strictObject({ entries: z.array(z.custom<DirectoryEntry>()) })

/** What a run changed, in slugs. */
export interface Loaded {
  written: string[]
  takenOut: string[]
}

/**
 * Brings the directory to these entries: writes those that are new or say something else, takes out those that
 * are no longer named, and leaves the rest untouched. Ids stay for ever, also through being taken out and coming back.
 */
export const loadTools = command('tools.load-tools', Input, async (ctx, { entries }): Promise<Loaded> => {
  allow(systemOnly(ctx.actor))
  // Two programs that start at once read the same file: the second finds nothing left to do.
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended('tools directory', 0))`)
  const known = await ctx.db.select({ slug: toolEntries.slug, contentHash: toolEntries.contentHash, active: toolEntries.active, position: toolEntries.position }).from(toolEntries)
  const before = new Map(known.map((row) => [row.slug, row]))
  const rows = entries.map((entry, position) => ({ ...entry, id: newId(), position, active: true, createdAt: ctx.now(), updatedAt: ctx.now() }))
  const changed = rows.filter((row) => {
    const old = before.get(row.slug)
    return old?.contentHash !== row.contentHash || !old.active || old.position !== row.position
  })
  if (changed.length > 0) await ctx.db.insert(toolEntries).values(changed).onConflictDoUpdate({ target: toolEntries.slug, set: renewed })
  const gone = known.filter((row) => row.active && !entries.some((entry) => entry.slug === row.slug)).map((row) => row.slug)
  const still = entries.map((entry) => entry.slug)
  if (gone.length > 0) await ctx.db.update(toolEntries).set({ active: false, updatedAt: ctx.now() }).where(and(inArray(toolEntries.slug, gone), notInArray(toolEntries.slug, still)))
  forgetTools(ctx)
  return { written: changed.map((row) => row.slug), takenOut: gone }
})

const given = (column: string) => sql.raw(`excluded.${column}`)
const renewed = {
  name: given('name'),
  tagline: given('tagline'),
  description: given('description'),
  website: given('website'),
  category: given('category'),
  pricing: given('pricing'),
  bestFor: given('best_for'),
  usageTips: given('usage_tips'),
  aliases: given('aliases'),
  position: given('position'),
  active: sql`true`,
  contentHash: given('content_hash'),
  updatedAt: given('updated_at'),
}
