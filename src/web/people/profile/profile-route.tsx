import { redirect } from 'react-router'
import { listAsks } from '#modules/asks/index.ts'
import { listOfferCards, listRecentOffers, type OfferCard } from '#modules/listings/index.ts'
import { agentTies } from '#modules/people/index.ts'
import { relationTo } from '#modules/relations/index.ts'
import { peerReviewOf } from '#modules/reviews/index.ts'
import { pageContext } from '#server/page-context.ts'
import { addresses } from '#web/addresses.ts'
import { savedState } from '#web/favourites/saved-state.server.ts'
import { renderMarkdown } from '#web/markdown.server.ts'
import { blurOf } from '#web/pictures/blur.server.ts'
import type { Route } from './+types/profile-route.ts'
import { AsksOfPerson } from '#web/asks/asks-of-person.tsx'
import { leanAsk } from '#web/asks/lean-ask.ts'
import { leanCard } from '#web/offers/discover/lean-card.ts'
import { PersonReviews } from '#web/reviews/person-reviews.tsx'
import { reviewsOf } from '#web/reviews/reviews-of.server.ts'
import { actionOf } from './offer-action.ts'
import { personAt } from './person-at.server.ts'
import { ProfileAside } from './profile-aside.tsx'
import type { ProfileData, ProfileOffer } from './profile-data.ts'
import { ProfileHead } from './profile-head.tsx'
import { ProfileHeader } from './profile-header.tsx'
import { ProfileOffers } from './profile-offers.tsx'
import { RecentActivity } from './recent-activity.tsx'
import { personData } from './structured-person.ts'

/** The same for every visitor (see server/public-pages.ts). */
export const handle = { isPublic: true }

/** `/@handle` */
export async function loader({ params, context }: Route.LoaderArgs): Promise<ProfileData> {
  const { ctx, me, publicUrl } = context.get(pageContext)
  const { person, isCurrentName } = await personAt(ctx, params.handle)
  if (!isCurrentName) throw redirect(addresses.profile(person.handle), 301)
  const [offers, recent, ties, relation, asks, saved, reviews, peer] = await Promise.all([
    listOfferCards(ctx, { owner: person.id, limit: 100 }),
    listRecentOffers(ctx, { ownerId: person.id, limit: 5 }),
    agentTies(ctx, { memberId: person.id }),
    relationTo(ctx, { memberId: person.id }),
    listAsks(ctx, { owner: person.id, limit: 5 }),
    savedState(ctx, 'person', person.id),
    reviewsOf(ctx, { userId: person.id }, person.rating, { limit: 4 }),
    peerReviewOf(ctx, { userId: person.id }),
  ])
  const courses = await Promise.all(ties.agents.map((agent) => listOfferCards(ctx, { owner: agent.id, type: 'course' })))
  return {
    person,
    bannerBlur: person.banner ? blurOf(person.banner.placeholder) : '',
    bioHtml: renderMarkdown(person.bio),
    offers: offers.items.map(onShelf),
    agentCourses: courses.flatMap((list) => list.items.map(onShelf)),
    recent: recent.map(({ id, url, type, title, publishedAt }) => ({ id, url, type, title, publishedAt })),
    ...ties,
    relation,
    asks: asks.items.map(leanAsk),
    saved,
    reviews,
    mayReview: peer.may,
    reader: me === null ? 'visitor' : me.id === person.id ? 'self' : 'member',
    jsonLd: personData(person, { publicUrl, responsible: ties.responsible }),
    publicUrl,
  }
}

const onShelf = (offer: OfferCard): ProfileOffer => ({ ...leanCard(offer), action: actionOf(offer) })

/** A person: who they are, what they offer, what they did lately (P-9). */
export default function Profile({ loaderData }: Route.ComponentProps) {
  return (
    <article>
      <ProfileHead {...loaderData} />
      <ProfileHeader {...loaderData} />
      <div className="hall mt-12 grid grid-cols-[minmax(0,1fr)] gap-14 lg:grid-cols-[minmax(0,1fr)_19rem] lg:gap-16">
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-16">
          <ProfileOffers {...loaderData} />
          <PersonReviews {...loaderData} />
          <AsksOfPerson asks={loaderData.asks} person={loaderData.person} isMine={loaderData.reader === 'self'} />
          <RecentActivity {...loaderData} />
        </div>
        <ProfileAside {...loaderData} />
      </div>
    </article>
  )
}
