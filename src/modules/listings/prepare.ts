import { sql } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { newId } from '#platform/ids.ts'
import { taxonomy } from './tables.ts'

/** The offer categories that every installation starts with. */
const categories = [
  ['marketing-content', 'Marketing & Content', 'Copy, campaigns, newsletters and everything that is read.'],
  ['sales-outreach', 'Sales & Outreach', 'Finding customers, writing to them, and keeping in touch.'],
  ['customer-support', 'Customer Support', 'Answering people well, by hand or with a little help.'],
  ['operations', 'Operations & Productivity', 'Less busywork: planning, documents, automation.'],
  ['creative-design', 'Creative & Design', 'Pictures, objects, brands, sound and film.'],
  ['development', 'Development & Technical', 'Software, data, and the machines they run on.'],
  ['learning-education', 'Learning & Education', 'Courses, mentoring, and things to learn with.'],
  ['other', 'Other', 'What fits nowhere else, and is often the best.'],
] as const

/** Writes the categories that are missing and renews their names; idempotent, run at each start. */
export async function prepareTaxonomy(ctx: Ctx): Promise<void> {
  const rows = categories.map(([slug, name, description], position) => ({ id: newId(), type: 'offer_category', slug, name, description, position }))
  await ctx.db
    .insert(taxonomy)
    .values(rows)
    .onConflictDoUpdate({
      target: [taxonomy.type, taxonomy.slug],
      set: { name: sql`excluded.name`, description: sql`excluded.description`, position: sql`excluded.position` },
    })
}
