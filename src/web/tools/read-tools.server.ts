import { countOffersByTool } from '#modules/listings/index.ts'
import { findTools, listTools } from '#modules/tools/index.ts'
import { mostCompared, toolCategories, toolPricings } from '#modules/tools/shapes.ts'
import type { Ctx } from '#platform/context.ts'
import { asLine, slugify } from '#platform/text.ts'
import type { ToolFilters } from './tool-address.ts'
import type { ToolsData } from './tools-data.ts'

/** What cannot be meant is left out, so that any address shows a list. */
function readFilters(search: URLSearchParams): ToolFilters {
  const filters: ToolFilters = {}
  const q = asLine(search.get('q') ?? '', 100)
  if (q) filters.q = q
  const category = toolCategories.find((one) => one === search.get('category'))
  const pricing = toolPricings.find((one) => one === search.get('pricing'))
  return { ...filters, ...(category && { category }), ...(pricing && { pricing }) }
}

/** The directory as its address asks for it. */
export async function readTools(ctx: Ctx, search: URLSearchParams): Promise<ToolsData> {
  const filters = readFilters(search)
  const asked = [...new Set(search.getAll('compare').flatMap((part) => part.split(',')).slice(0, 20).map((slug) => slugify(slug, 60)).filter(Boolean))]
  const [matching, counts, chosen] = await Promise.all([listTools(ctx, { q: filters.q }), countOffersByTool(ctx), findTools(ctx, asked)])
  const countOf = (slug: string) => counts[slug] ?? 0
  const has = (tool: { category: string; pricing: string }, name: 'category' | 'pricing') => filters[name] === undefined || tool[name] === filters[name]
  return {
    filters,
    tools: matching.filter((tool) => has(tool, 'category') && has(tool, 'pricing')).map(({ slug, name, tagline, category, pricing }) => ({ slug, name, tagline, category, pricing, offerCount: countOf(slug) })),
    categories: toolCategories.map((value) => ({ value, count: matching.filter((tool) => tool.category === value && has(tool, 'pricing')).length })),
    pricings: toolPricings.map((value) => ({ value, count: matching.filter((tool) => tool.pricing === value && has(tool, 'category')).length })),
    tooFew: asked.length > 0 && chosen.length < 2,
    compared: chosen.length < 2 ? null : { tools: chosen.slice(0, mostCompared).map((tool) => ({ ...tool, offerCount: countOf(tool.slug) })), tooMany: chosen.length > mostCompared },
  }
}
