import { redirect } from 'react-router'
import { listFollowers, listFollowing } from '#modules/relations/index.ts'
import { pageContext } from '#server/page-context.ts'
import { addresses } from '#web/addresses.ts'
import { profile as words } from '#web/messages/en/people.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Avatar } from '#web/ui/avatar.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { LoadMore } from '#web/ui/load-more.tsx'
import { NavTabs } from '#web/ui/nav-tabs.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import { personAt } from '../profile/person-at.server.ts'
import type { Route } from './+types/related-people-route.ts'
import { PersonLine } from './person-line.tsx'

/** The same for every visitor (see server/public-pages.ts). */
export const handle = { isPublic: true }

/** `/@handle/followers` and `/@handle/following`: two lists of people, newest first. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const { ctx, me } = context.get(pageContext)
  const { pathname, searchParams } = new URL(request.url)
  const list = pathname.replace(/\.data$/, '').endsWith('/following') ? 'following' : 'followers'
  const { person, isCurrentName } = await personAt(ctx, params.handle)
  if (!isCurrentName) throw redirect(addresses[list](person.handle), 301)
  const read = list === 'following' ? listFollowing : listFollowers
  const { items, nextCursor } = await read(ctx, { memberId: person.id, cursor: searchParams.get('cursor') ?? undefined })
  const { id, handle, displayName, counts, avatarUrl } = person
  return { person: { id, handle, displayName, counts, avatarUrl }, list, people: items, nextCursor, isMine: me?.id === id } as const
}

/** Who follows somebody, or whom they follow. */
export default function RelatedPeople({ loaderData: { person, list, people, nextCursor, isMine } }: Route.ComponentProps) {
  const t = useMessages(words)
  const name = person.displayName
  const title = list === 'followers' ? t.followersOf({ name }) : t.followedBy({ name })
  return (
    <div className="mx-auto max-w-read px-4 pt-10 sm:pt-14">
      <PageHead title={title} hidden />
      <a href={addresses.profile(person.handle)} className="group flex items-center gap-3">
        <Avatar person={person} size="md" />
        <span className="min-w-0 truncate font-semibold underline-offset-4 group-hover:underline">{name}</span>
      </a>
      <h1 className="mt-5 mb-6 text-3xl wrap-anywhere">{title}</h1>
      <NavTabs
        label={t.people}
        tabs={[
          { to: addresses.followers(person.handle), label: t.followersTab },
          { to: addresses.following(person.handle), label: t.following },
        ]}
      />
      {people.length > 0 ? (
        <ul className="mt-2">
          {people.map((one) => (
            <li key={one.id} className="border-b border-line">
              <PersonLine person={one} />
            </li>
          ))}
        </ul>
      ) : (
        <div className="mt-8">
          <EmptyState emblem={`${list} ${person.id}`} title={list === 'followers' ? t.noFollowers : t.noFollowing} {...(isMine && { action: <LinkButton to={addresses.discoverOffers}>{t.lookAround}</LinkButton> })}>
            {list === 'followers' ? t.noFollowersText : t.noFollowingText}
          </EmptyState>
        </div>
      )}
      <LoadMore nextCursor={nextCursor} />
    </div>
  )
}
