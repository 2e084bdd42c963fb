import { data, redirect } from 'react-router'
import { listOfferCards } from '#modules/listings/index.ts'
import { getProfile } from '#modules/people/index.ts'
import { pageContext } from '#server/page-context.ts'
import { addresses } from '#web/addresses.ts'
import { renderMarkdown } from '#web/markdown.server.ts'
import { profile as words } from '#web/messages/en/people.ts'
import { useMessages } from '#web/messages/messages.ts'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/profile-route.ts'
import { ProfileAside } from './profile-aside.tsx'
import { ProfileHeader } from './profile-header.tsx'
import { ProfileOffers } from './profile-offers.tsx'

/** `/@handle`. The parameter holds the whole segment: without the @ it is no person. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { ctx, me } = context.get(pageContext)
  const handle = params.handle.slice(1)
  if (!params.handle.startsWith('@') || handle.length > 64) throw data(null, { status: 404 })
  const person = await getProfile(ctx, { idOrHandle: handle })
  if (person.handle !== handle) throw redirect(addresses.profile(person.handle), 301)
  const { items } = await listOfferCards(ctx, { owner: person.id, limit: 100 })
  return { person, bioHtml: renderMarkdown(person.bio), offers: items, isMine: me?.id === person.id }
}

/** A person: who they are, then what they offer (P-9). */
export default function Profile({ loaderData: { person, bioHtml, offers, isMine } }: Route.ComponentProps) {
  const t = useMessages(words)
  return (
    <article>
      <PageHead title={person.displayName} description={t.description({ name: person.displayName, tagline: person.tagline })} {...(person.avatarUrl && { image: person.avatarUrl })} />
      <ProfileHeader person={person} isMine={isMine} />
      <div className="hall mt-12 grid gap-14 lg:grid-cols-[1fr_19rem] lg:gap-16">
        <ProfileOffers offers={offers} person={person} isMine={isMine} />
        <ProfileAside person={person} bioHtml={bioHtml} />
      </div>
    </article>
  )
}
