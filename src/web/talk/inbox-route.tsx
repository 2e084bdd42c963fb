import { Search } from 'lucide-react'
import { listThreads } from '#modules/messaging/index.ts'
import { addresses } from '#web/addresses.ts'
import { useFreshPage } from '#web/live/use-fresh-page.ts'
import { talk } from '#web/messages/en/talk.ts'
import { useMessages } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import { Button, LinkButton } from '#web/ui/button.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { LoadMore } from '#web/ui/load-more.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/inbox-route.ts'
import { ThreadCard } from './thread-card.tsx'

export async function loader(args: Route.LoaderArgs) {
  const { ctx, me } = requireMember(args)
  const search = new URL(args.request.url).searchParams
  const q = (search.get('q') ?? '').trim().slice(0, 100)
  const cursor = search.get('cursor')
  return { ...(await listThreads(ctx, { ...(q !== '' && { q }), ...(cursor && { cursor }) })), q, me: me.id }
}

/** All conversations of the reader (C-3), the latest first. */
export default function Inbox({ loaderData }: Route.ComponentProps) {
  const t = useMessages(talk)
  const { items, nextCursor, q, me } = loaderData
  useFreshPage(({ type }) => type === 'message' || type === 'read')
  return (
    <div className="mx-auto max-w-read px-4 py-10 sm:py-14">
      <PageHead title={t.title} hidden />
      <h1 className="text-3xl">{t.title}</h1>
      {(items.length > 0 || q !== '') && (
        <form role="search" className="mt-6 flex gap-2">
          <input type="search" name="q" defaultValue={q} aria-label={t.search} placeholder={t.search} maxLength={100} className="min-h-11 min-w-0 grow rounded border border-line-strong bg-sheet px-3" />
          <Button type="submit"><Search aria-hidden="true" /> {t.searchAction}</Button>
        </form>
      )}
      {items.length > 0 && (
        <ul className="mt-6 divide-y divide-line overflow-hidden rounded border border-line bg-sheet shadow-sheet">
          {items.map((thread) => (
            <ThreadCard key={thread.id} thread={thread} me={me} />
          ))}
        </ul>
      )}
      {items.length === 0 && (
        <div className="mt-8">
          <EmptyState emblem="messages" title={q === '' ? t.emptyTitle : t.notFoundTitle} action={q === '' ? <LinkButton to={addresses.discoverPeople} variant="primary">{t.emptyAction}</LinkButton> : <LinkButton to={addresses.messages}>{t.all}</LinkButton>}>
            <p>{q === '' ? t.emptyText : t.notFoundText}</p>
          </EmptyState>
        </div>
      )}
      <LoadMore nextCursor={nextCursor} name={t.older} />
    </div>
  )
}
