import { type Discovery, type ForYou, readDiscovery } from '#modules/discovery/index.ts'
import { listCategories } from '#modules/listings/index.ts'
import type { Offer } from '#modules/listings/shapes.ts'
import type { Ctx } from '#platform/context.ts'
import { leanAsk } from '#web/asks/lean-ask.ts'
import { leanCard } from '#web/offers/discover/lean-card.ts'
import type { CardOffer } from '#web/offers/offer-card.tsx'
import { leanPerson } from '#web/people/discover/person-tile.tsx'
import type { DiscoverStartData, ShownForYou } from './discover-data.ts'

const cardOf = (offer: Offer): CardOffer => leanCard({ ...offer, hasLink: offer.externalUrl !== null, cover: offer.images[0] ?? null })

/** Something for a member, as pages show it. */
export function shownForYou(one: ForYou): ShownForYou {
  const { because } = one
  if (one.kind === 'offer') return { because, offer: leanCard(one.offer) }
  return one.kind === 'ask' ? { because, ask: leanAsk(one.ask) } : { because, person: leanPerson(one.person) }
}

const nothing: Pick<Discovery, 'tools' | 'apps' | 'courses' | 'offers' | 'asks' | 'experts'> = { tools: [], apps: [], courses: [], offers: [], asks: [], experts: [] }

/** What there is for a problem, as the page shows it. A category that does not exist is none. */
export async function readStart(ctx: Ctx, wanted: { q?: string | undefined; category?: string | undefined }): Promise<DiscoverStartData> {
  const categories = await listCategories(ctx, {})
  const category = categories.find(({ slug }) => slug === wanted.category)
  const found: Discovery = await readDiscovery(ctx, { q: wanted.q, category: category?.slug })
  const isStart = !wanted.q && !category
  // The start shows how many there are of each kind; the things themselves would only make it longer.
  const { tools, apps, courses, offers, asks, experts } = isStart ? nothing : found
  const { counts, forYou } = found
  return {
    q: wanted.q,
    correctedTo: found.correctedTo,
    category: category ? { slug: category.slug, name: category.name, description: category.description } : null,
    categories: categories.map(({ slug, name, description, offerCount }) => ({ slug, name, description, offerCount })),
    people: experts.map((expert) => ({ ...leanPerson(expert), offer: expert.offer && { title: expert.offer.title, url: expert.offer.url } })),
    tools: tools.map(({ slug, name, tagline, website, pricing, bestFor }) => ({ slug, name, tagline, website, pricing, bestFor: bestFor.slice(0, 2) })),
    apps: apps.map(cardOf),
    courses: courses.map(cardOf),
    offers: offers.map(cardOf),
    asks: asks.map(leanAsk),
    counts: { people: counts.experts, tools: counts.tools, apps: counts.apps, courses: counts.courses, offers: counts.offers, asks: counts.asks },
    forYou: isStart ? forYou.map(shownForYou) : [],
  }
}
