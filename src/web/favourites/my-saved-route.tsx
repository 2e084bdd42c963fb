import { data } from 'react-router'
import { getCollection, listCollections, listSaved } from '#modules/favourites/index.ts'
import { notFound } from '#platform/errors.ts'
import { addresses } from '#web/addresses.ts'
import { HelpLink } from '#web/help/help-link.tsx'
import { savedPage as words } from '#web/messages/en/favourites.ts'
import { useMessages } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { LoadMore } from '#web/ui/load-more.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/my-saved-route.ts'
import { changeList } from './change-list.server.ts'
import { EntryItem } from './entry-item.tsx'
import { ListHeader } from './list-header.tsx'
import { ListOfLists } from './list-of-lists.tsx'
import type { MySavedData } from './my-saved-data.ts'
import { shownThing } from './shown-thing.ts'
import { clearedTakenOut, takenOutOf } from './taken-out.server.ts'
import { TightList } from './tight-list.tsx'
import { DeletedNote, TakenOutNote } from './undo-notes.tsx'

/** `/my/saved`: one's lists and what is in the one that is open (`?list=`). */
export async function loader(args: Route.LoaderArgs) {
  const { ctx } = requireMember(args)
  const { searchParams } = new URL(args.request.url)
  const collections = await listCollections(ctx, {})
  const wanted = searchParams.get('list')
  const open = wanted === null ? (collections[0] ?? null) : collections.find(({ id }) => id === wanted)
  if (open === undefined) throw notFound('list')
  const { items, nextCursor } = open ? await listSaved(ctx, { id: open.id, cursor: searchParams.get('cursor') ?? undefined }) : { items: [], nextCursor: null }
  const takenOut = takenOutOf(args.request)
  const gone = { id: searchParams.get('deleted'), name: searchParams.get('name') }
  const saved: MySavedData = {
    collections,
    open,
    entries: items.map(({ thing, ...entry }) => ({ ...entry, thing: thing && shownThing(thing) })),
    nextCursor,
    takenOut,
    deleted: gone.id !== null && gone.name !== null && !collections.some(({ id }) => id === gone.id) ? { id: gone.id, name: gone.name.slice(0, 80) } : null,
    managing: searchParams.has('manage'),
  }
  return data(saved, takenOut ? { headers: { 'set-cookie': clearedTakenOut } } : {})
}

/** Everything that the page's forms do to the open list, and to what is in it. */
export async function action(args: Route.ActionArgs) {
  const { ctx } = requireMember(args)
  const id = new URL(args.request.url).searchParams.get('list') ?? (await listCollections(ctx, {}))[0]?.id
  if (id === undefined) throw notFound('list')
  return changeList(args, id, (inside) => getCollection(inside, { id }))
}

export default function MySaved({ loaderData, actionData }: Route.ComponentProps) {
  const { collections, open, entries, nextCursor, takenOut, deleted } = loaderData
  const t = useMessages(words)
  return (
    <div className="hall pt-10 sm:pt-14">
      <PageHead title={open && !open.isDefault ? `${open.name} · ${t.title}` : t.title} hidden />
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div>
          <h1 className="text-3xl">{t.title}</h1>
          <p className="mt-2 max-w-prose text-ink-soft">{t.lead}</p>
        </div>
        {open && (
          <LinkButton to={addresses.newList} variant="primary">
            {t.newList}
          </LinkButton>
        )}
      </div>
      {takenOut && <TakenOutNote takenOut={takenOut} />}
      {deleted && <DeletedNote list={deleted} />}
      {open === null ? (
        <div className="mt-10">
          <EmptyState emblem="nothing saved" title={t.emptyTitle} action={<LinkButton to={addresses.discoverOffers} variant="primary">{t.emptyAction}</LinkButton>}>
            <p>{t.emptyText}</p>
            <HelpLink topic="saving" />
          </EmptyState>
        </div>
      ) : (
        <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-8 lg:grid-cols-[15rem_minmax(0,1fr)]">
          <ListOfLists collections={collections} open={open} />
          <section className="grid grid-cols-[minmax(0,1fr)] content-start gap-6">
            <ListHeader key={open.id} open={open} managing={loaderData.managing} result={actionData} />
            {entries.length > 0 ? (
              <TightList className="gap-y-8 sm:grid-cols-2 xl:grid-cols-3">
                {entries.map((entry) => (
                  <EntryItem key={`${entry.kind} ${entry.thingId}`} entry={entry} result={actionData} />
                ))}
              </TightList>
            ) : (
              <EmptyState emblem={`empty ${open.id}`} title={open.isDefault ? t.emptyTitle : t.emptyListTitle} action={<LinkButton to={addresses.discoverOffers}>{t.emptyAction}</LinkButton>}>
                {open.isDefault ? t.emptyText : t.emptyListText}
              </EmptyState>
            )}
            <LoadMore nextCursor={nextCursor} />
          </section>
        </div>
      )}
    </div>
  )
}
