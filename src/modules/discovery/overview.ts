import { listAsks } from '#modules/asks/index.ts'
import { listCategories, listOffers } from '#modules/listings/index.ts'
import { notFound } from '#platform/errors.ts'
import { query } from '#platform/operation.ts'
import { expertsFor } from './experts.ts'
import { readForYou } from './for-you.ts'
import { type Count, type Discovery, DiscoverQuery } from './shapes.ts'
import { toolsFor } from './tools-for.ts'

/** How many of each kind are shown. */
const most = { tools: 6, apps: 4, experts: 6, courses: 4, offers: 8, asks: 6, forYou: 8 }

const counted = (list: { total?: number | undefined; totalIsCapped?: boolean | undefined }): Count => ({ total: list.total ?? 0, isCapped: list.totalIsCapped ?? false })

/**
 * What there is for a problem: the best few tools, apps, experts, courses, other offers and open asks for a
 * category, for words, or for both; without either, what is new. Members are also told what is for them, and why.
 * 404 for a category that does not exist.
 */
export const readDiscovery = query('discovery.overview', DiscoverQuery, async (ctx, { category: slug, q: typed }): Promise<Discovery> => {
  const q = typed || undefined
  const category = slug === undefined ? null : ((await listCategories(ctx, {})).find((one) => one.slug === slug) ?? null)
  if (slug !== undefined && category === null) throw notFound('category')
  const problem = { category: slug, q, sort: q ? ('relevance' as const) : ('newest' as const), withTotal: true }
  const [offers, courses, apps, asks, forYou] = await Promise.all([
    listOffers(ctx, { ...problem, limit: 24 }),
    listOffers(ctx, { ...problem, type: 'course', limit: most.courses }),
    listOffers(ctx, { ...problem, type: 'app', limit: most.apps }),
    listAsks(ctx, { ...problem, limit: most.asks }),
    ctx.actor.kind === 'member' ? readForYou(ctx, most.forYou) : [],
  ])
  const [tools, { experts, count }] = await Promise.all([toolsFor(ctx, { category: slug, q, usedBy: offers.items.slice(0, 4) }), expertsFor(ctx, { category: slug, q, found: offers.items, most: most.experts })])
  return {
    category,
    correctedTo: offers.correctedTo ?? null,
    tools: tools.slice(0, most.tools),
    apps: apps.items,
    experts,
    courses: courses.items,
    offers: offers.items.filter(({ type }) => type !== 'course' && type !== 'app').slice(0, most.offers),
    asks: asks.items,
    forYou,
    counts: { tools: { total: tools.length, isCapped: false }, apps: counted(apps), experts: count, courses: counted(courses), offers: counted(offers), asks: counted(asks) },
  }
})
