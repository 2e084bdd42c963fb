import { countOffersByTool } from '#modules/listings/index.ts'
import { findTools, listTools } from '#modules/tools/index.ts'
import type { Tool, ToolCategory } from '#modules/tools/shapes.ts'
import type { Ctx } from '#platform/context.ts'
import { cut } from '#platform/text.ts'

/** Which shelves of the tools directory help with what is offered in a category. */
const shelves: Record<string, readonly ToolCategory[]> = {
  'marketing-content': ['writing', 'ai'],
  'sales-outreach': ['selling', 'automation'],
  'customer-support': ['working-together', 'ai', 'automation'],
  operations: ['automation', 'data', 'working-together'],
  'creative-design': ['design', 'audio-video', 'making'],
  development: ['code', 'data', 'ai'],
  'learning-education': ['writing', 'audio-video', 'working-together'],
  other: ['making'],
}

/**
 * The tools that help with a problem: those that its words name or describe, then those that the offers found for it are
 * made with; for a category alone those of its shelves, the most used here first.
 */
export async function toolsFor(ctx: Ctx, { category, q, usedBy }: { category: string | undefined; q: string | undefined; usedBy: readonly { tools: readonly string[] }[] }): Promise<Tool[]> {
  const wanted = category === undefined ? undefined : shelves[category]
  const isOnShelf = (tool: Tool) => wanted === undefined || wanted.includes(tool.category)
  if (q) {
    const [named, used] = await Promise.all([listTools(ctx, { q: cut(q, 100) }), findTools(ctx, usedBy.flatMap(({ tools }) => tools))])
    return [...new Map([...named.filter(isOnShelf), ...used].map((tool) => [tool.slug, tool])).values()]
  }
  const [all, counts] = await Promise.all([listTools(ctx, {}), countOffersByTool(ctx)])
  return all.filter(isOnShelf).toSorted((a, b) => (counts[b.slug] ?? 0) - (counts[a.slug] ?? 0))
}
