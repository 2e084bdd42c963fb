import { asc, eq } from 'drizzle-orm'
import { cachePort } from '#platform/cache.ts'
import type { Ctx } from '#platform/context.ts'
import { invalid, notFound } from '#platform/errors.ts'
import { query } from '#platform/operation.ts'
import { rankTools } from './search.ts'
import { ToolAddress, ToolListQuery, type Tool } from './shapes.ts'
import { toolEntries } from './tables.ts'

const cacheKey = 'tools.directory'
const ttlMs = 60_000

/** The directory in its order, and what each slug and alias means. It changes at a start of the program only. */
interface Directory {
  tools: Tool[]
  bySlug: ReadonlyMap<string, Tool>
}

function readTools(ctx: Ctx): Promise<Directory> {
  return ctx.use(cachePort).get(cacheKey, ttlMs, async () => {
    const rows = await ctx.db.select().from(toolEntries).where(eq(toolEntries.active, true)).orderBy(asc(toolEntries.position))
    const tools = rows.map(({ id, slug, name, tagline, description, website, category, pricing, bestFor, usageTips, aliases }): Tool => {
      return { id, slug, url: `/tools/${slug}`, name, tagline, description, website, category, pricing, bestFor, usageTips, aliases }
    })
    return { tools, bySlug: new Map(tools.flatMap((tool) => [tool.slug, ...tool.aliases].map((slug) => [slug, tool]))) }
  })
}

/** Has the next reader read the directory anew. */
export function forgetTools(ctx: Ctx): void {
  ctx.use(cachePort).forget(cacheKey)
}

/** The tools of the directory, by category and price; with words the best match first. */
export const listTools = query('tools.list-tools', ToolListQuery, async (ctx, { category, pricing, q }): Promise<Tool[]> => {
  const { tools } = await readTools(ctx)
  const wanted = tools.filter((tool) => (category === undefined || tool.category === category) && (pricing === undefined || tool.pricing === pricing))
  return q ? rankTools(wanted, q) : wanted
})

/** One tool by slug or alias; 404 where there is none. */
export const getTool = query('tools.get-tool', ToolAddress, async (ctx, { slug }): Promise<Tool> => {
  const tool = (await readTools(ctx)).bySlug.get(slug)
  if (!tool) throw notFound('tool')
  return tool
})

/** Those of these slugs that the directory has, as tools in the given order. */
export async function findTools(ctx: Ctx, slugs: readonly string[]): Promise<Tool[]> {
  const { bySlug } = await readTools(ctx)
  return [...new Set(slugs.map((slug) => bySlug.get(slug)).filter((tool) => tool !== undefined))]
}

/** Those of these ids that the directory has, as tools. */
export async function toolsById(ctx: Ctx, ids: readonly string[]): Promise<Tool[]> {
  return (await readTools(ctx)).tools.filter((tool) => ids.includes(tool.id))
}

/**
 * The slugs that an input names as `tools`, each as the directory writes it; 422 that names each one that it doesn't
 * have. `before` are slugs that were there already: they may stay, also where the directory took them out since.
 */
export async function knownTools(ctx: Ctx, slugs: readonly string[] | undefined, before: readonly string[] = []): Promise<string[] | undefined> {
  if (slugs === undefined || slugs.length === 0) return slugs?.slice()
  const { bySlug } = await readTools(ctx)
  const unknown = [...slugs.entries()].filter(([, slug]) => !bySlug.has(slug) && !before.includes(slug))
  if (unknown.length > 0) throw invalid(unknown.map(([at, slug]) => ({ path: `tools.${at}`, message: `There is no tool "${slug}" in the directory.` })))
  return [...new Set(slugs.map((slug) => bySlug.get(slug)?.slug ?? slug))]
}
