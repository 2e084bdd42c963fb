import type { Offer } from '#modules/listings/shapes.ts'
import { addresses } from '#web/addresses.ts'
import { HelpLink } from '#web/help/help-link.tsx'
import { myOffers as words } from '#web/messages/en/my-offers.ts'
import { useMessages } from '#web/messages/messages.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'

/** What the list says when there is nothing in it: at the very beginning, or in one state. */
export function NoOffers({ status, isNew }: { status: Offer['status'] | null; isNew: boolean }) {
  const t = useMessages(words)
  if (!isNew && status) {
    return (
      <EmptyState emblem={`no ${status}`} title={t.noneTitle}>
        {t.none[status]}
      </EmptyState>
    )
  }
  return (
    <div className="mt-8">
      <EmptyState emblem="first offer" title={t.emptyTitle} action={<LinkButton to={addresses.newOffer}>{t.emptyAction}</LinkButton>}>
        <p>{t.emptyText}</p>
        <HelpLink topic="offers" />
      </EmptyState>
    </div>
  )
}
