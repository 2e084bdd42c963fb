import { getSharedList } from '#modules/favourites/index.ts'
import { pageContext } from '#server/page-context.ts'
import { addresses } from '#web/addresses.ts'
import { savedPage as words } from '#web/messages/en/favourites.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Avatar } from '#web/ui/avatar.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { LoadMore } from '#web/ui/load-more.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/shared-list-route.ts'
import { shownThing } from './shown-thing.ts'
import { ThingCard } from './thing-card.tsx'
import { TightList } from './tight-list.tsx'

/** `/lists/:token`. Not one of the pages that are kept: a list that became private is private with the next request. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const { ctx } = context.get(pageContext)
  const cursor = new URL(request.url).searchParams.get('cursor') ?? undefined
  const { name, owner, items, nextCursor } = await getSharedList(ctx, { token: params.token.slice(0, 100), cursor })
  return { name, owner, things: items.map(({ kind, thingId, thing }) => ({ key: `${kind} ${thingId}`, thing: shownThing(thing) })), nextCursor }
}

export const headers = () => ({ 'x-robots-tag': 'noindex' })

/** A list that somebody shared: what they kept, as far as everybody may see it. */
export default function SharedList({ loaderData: { name, owner, things, nextCursor } }: Route.ComponentProps) {
  const t = useMessages(words)
  return (
    <div className="hall pt-10 sm:pt-14">
      <PageHead title={name} description={t.sharedDescription({ name: owner.displayName })} hidden />
      <h1 className="text-3xl wrap-anywhere">{name}</h1>
      <p className="mt-4 mb-8">
        <a href={addresses.profile(owner.handle)} className="group inline-flex min-h-11 items-center gap-3">
          <Avatar person={owner} size="sm" />
          <span className="text-ink-soft">
            {t.sharedBy} <span className="font-semibold text-ink underline-offset-4 group-hover:underline">{owner.displayName}</span>
          </span>
        </a>
      </p>
      {things.length > 0 ? (
        <>
          <h2 className="sr-only">{name}</h2>
          <TightList className="gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
            {things.map(({ key, thing }) => (
              <li key={key} className="grid">
                <ThingCard thing={thing} />
              </li>
            ))}
          </TightList>
        </>
      ) : (
        <EmptyState emblem={`shared ${name}`} title={t.sharedEmptyTitle}>
          {t.sharedEmptyText}
        </EmptyState>
      )}
      <LoadMore nextCursor={nextCursor} />
    </div>
  )
}
