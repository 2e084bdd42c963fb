import { data, redirect } from 'react-router'
import { countFiles, getOfferAt, listCategories, listOfferCards } from '#modules/listings/index.ts'
import { mayChangeOffer } from '#modules/listings/policy.ts'
import { offerMachine } from '#modules/listings/states.ts'
import { findTools } from '#modules/tools/index.ts'
import { pageContext } from '#server/page-context.ts'
import { shownAsksFor } from '#web/asks/asks-for-offer.server.ts'
import { AsksForOffer } from '#web/asks/asks-for-offer.tsx'
import { savedState } from '#web/favourites/saved-state.server.ts'
import { renderMarkdown } from '#web/markdown.server.ts'
import { hasBuyBox, orderKindOf } from '#web/orders/for-sale.server.ts'
import { blurOf } from '#web/pictures/blur.server.ts'
import { reviewsOf } from '#web/reviews/reviews-of.server.ts'
import { ReviewsPart } from '#web/reviews/reviews-part.tsx'
import { addresses } from '#web/addresses.ts'
import { OfferPageHead } from './offer-page-head.tsx'
import type { Route } from './+types/offer-route.ts'
import { leanCard } from '../discover/lean-card.ts'
import { moveAndReturn } from '../mine/move.server.ts'
import { ArticlePage } from './article-page.tsx'
import { CataloguePage } from './catalogue-page.tsx'
import { MoreByMaker } from './more-by-maker.tsx'
import type { OfferData } from './offer-data.ts'
import { OwnerBar } from './owner-bar.tsx'
import { plainText } from '#platform/plain-text.ts'
import { structuredData } from './structured-data.ts'
import { useViewBeacon } from './use-view-beacon.ts'

/** The same for every visitor (see server/public-pages.ts). */
export const handle = { isPublic: true }

/** `/@handle/slug`. The first parameter holds the whole segment: without the @ it is no person. */
export async function loader({ params, context }: Route.LoaderArgs): Promise<OfferData> {
  const { ctx, me, publicUrl } = context.get(pageContext)
  const handle = params.handle.slice(1)
  if (!params.handle.startsWith('@') || handle.length > 64 || params.slug.length > 100) throw data(null, { status: 404 })
  const found = await getOfferAt(ctx, { handle, slug: params.slug })
  if ('movedTo' in found) throw redirect(found.movedTo, 301)
  const { offer } = found
  if (offer.url !== `/${params.handle}/${params.slug}`) throw redirect(offer.url, 301)
  const isMine = me?.id === offer.owner.id
  const [categories, others, known, asks, saved, reviews] = await Promise.all([listCategories(ctx, {}), listOfferCards(ctx, { owner: offer.owner.id, limit: 5 }), findTools(ctx, offer.tools), isMine ? shownAsksFor(ctx, offer.id) : [], savedState(ctx, 'offer', offer.id), reviewsOf(ctx, { offerId: offer.id }, offer.rating, { limit: 5 })])
  const downloads = orderKindOf(offer) === 'digital' ? await countFiles(ctx, offer.id) : 0
  const category = categories.find((one) => one.slug === offer.categorySlug)
  const summary = plainText(offer.description || (offer.body ?? ''), 200)
  const mayChange = mayChangeOffer(ctx.actor, { ownerId: offer.owner.id }) === 'allowed'
  return {
    offer,
    blurs: offer.images.map((image) => blurOf(image.placeholder)),
    summary,
    category: category ? { slug: category.slug, name: category.name } : null,
    tools: offer.tools.map((slug) => ({ slug, name: known.find((tool) => tool.slug === slug)?.name ?? slug, hasPage: known.some((tool) => tool.slug === slug) })),
    descriptionHtml: renderMarkdown(offer.description),
    bodyHtml: renderMarkdown(offer.body ?? ''),
    minutesToRead: Math.max(1, Math.round((offer.body ?? '').split(/\s+/).length / 220)),
    others: others.items.filter((one) => one.id !== offer.id).slice(0, 4).map(leanCard),
    downloads,
    isForSale: hasBuyBox(offer, downloads),
    // What its reader may do with it; buttons follow, the commands decide.
    steps: mayChange ? offerMachine.allowed(offer.status, ['owner']) : null,
    isMine,
    asks,
    saved,
    reviews,
    jsonLd: structuredData(offer, { summary, publicUrl, reviews: reviews.items.filter(({ isHidden }) => !isHidden) }),
  }
}

/** Steps from the owner's bar: publish, pause, resume, archive, restore. */
export async function action(args: Route.ActionArgs) {
  return moveAndReturn(args, (offer) => offer.url)
}

/** One offer: what it is, what it costs, who makes it. */
export default function OfferPage({ loaderData }: Route.ComponentProps) {
  const { offer, isMine, jsonLd } = loaderData
  useViewBeacon('offers', offer.id, !isMine && offer.status === 'active')
  return (
    <>
      <OfferPageHead {...loaderData} />
      {jsonLd && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd }} />}
      <OwnerBar {...loaderData} />
      {offer.type === 'post' ? <ArticlePage {...loaderData} /> : <CataloguePage {...loaderData} />}
      <ReviewsPart reviews={loaderData.reviews} all={addresses.reviewsOfOffer(offer.url)} withOffers={false} className="hall mt-20 scroll-mt-24" />
      <AsksForOffer matches={loaderData.asks} />
      <MoreByMaker {...loaderData} />
    </>
  )
}
