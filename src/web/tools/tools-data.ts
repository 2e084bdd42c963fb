import type { WhereSaved } from '#modules/favourites/shapes.ts'
import type { Expert } from '#modules/listings/index.ts'
import type { Tool } from '#modules/tools/shapes.ts'
import type { CardOffer } from '../offers/offer-card.tsx'
import type { ToolFilters } from './tool-address.ts'

/** A tool as a card shows it. */
export type CardTool = Pick<Tool, 'slug' | 'name' | 'tagline' | 'category' | 'pricing'> & { offerCount: number }

/** What the directory is made of. */
export interface ToolsData {
  filters: ToolFilters
  tools: CardTool[]
  /** How many tools the other filters leave in each category, and at each price; in the order of the shapes. */
  categories: { value: string; count: number }[]
  pricings: { value: string; count: number }[]
  /** Somebody asked to compare fewer than two. */
  tooFew: boolean
  /** Those that are compared instead of listed. */
  compared: { tools: (Tool & { offerCount: number })[]; tooMany: boolean } | null
}

/** What the page of a tool is made of. */
export interface ToolPageData {
  tool: Tool
  offers: CardOffer[]
  total: number
  totalIsCapped: boolean
  /** Open asks that need it. */
  asks: { id: string; url: string; title: string; owner: { id: string; displayName: string; avatarUrl: string | null } }[]
  experts: Expert[]
  /** In which of the reader's lists it is; null for visitors. */
  saved: WhereSaved | null
  /** Others for the same work, to compare it with. */
  alike: { slug: string; name: string }[]
}
