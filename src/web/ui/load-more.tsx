import { useSearchParams } from 'react-router'
import { ui } from '#web/messages/en/ui.ts'
import { useMessages } from '#web/messages/messages.ts'
import { LinkButton } from './button.tsx'

/** Leads to the next page of a list: the same address with the cursor in it. Nothing where the list has ended. */
export function LoadMore({ nextCursor, name }: { nextCursor: string | null; /** Where a page has two. */ name?: string }) {
  const [search] = useSearchParams()
  const t = useMessages(ui)
  if (!nextCursor && !search.has('cursor')) return null
  const next = new URLSearchParams(search)
  if (nextCursor) next.set('cursor', nextCursor)
  const first = new URLSearchParams(search)
  first.delete('cursor')
  return (
    <nav aria-label={name ?? t.morePages} className="flex flex-wrap items-center justify-center gap-3 py-4">
      {search.has('cursor') && (
        <LinkButton to={`?${first}`} variant="quiet">
          {t.backToFirst}
        </LinkButton>
      )}
      {nextCursor && <LinkButton to={`?${next}`}>{t.nextPage}</LinkButton>}
    </nav>
  )
}
