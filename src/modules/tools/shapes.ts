import { z } from 'zod'
import { line, slugShape } from '#platform/text.ts'

/** What a tool is mainly for. */
export const toolCategories = ['ai', 'automation', 'design', 'making', 'code', 'data', 'writing', 'audio-video', 'selling', 'working-together'] as const
export type ToolCategory = (typeof toolCategories)[number]

/** What it costs its user: open_source is free of charge as well, freemium has a free plan that one can work with. */
export const toolPricings = ['free', 'open_source', 'freemium', 'paid'] as const
export type ToolPricing = (typeof toolPricings)[number]

/** A tool as everybody reads it. */
export const ToolShape = z.object({
  id: z.uuid(),
  slug: z.string(),
  url: z.string(),
  name: z.string(),
  tagline: z.string(),
  description: z.string(),
  website: z.string(),
  category: z.enum(toolCategories),
  pricing: z.enum(toolPricings),
  bestFor: z.array(z.string()),
  usageTips: z.array(z.string()),
  aliases: z.array(z.string()),
})
export type Tool = z.output<typeof ToolShape>

/** The filters of `GET /tools`, as they stand in an address. */
export const ToolListQuery = z.object({
  category: z.enum(toolCategories, { error: `Choose one of: ${toolCategories.join(', ')}.` }).optional(),
  pricing: z.enum(toolPricings, { error: `Choose one of: ${toolPricings.join(', ')}.` }).optional(),
  q: line(100).optional(),
})

/** A tool's slug in an address. */
export const ToolAddress = z.object({ slug: slugShape })

/** At most so many tools stand side by side. */
export const mostCompared = 3
