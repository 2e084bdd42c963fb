import { addresses } from '#web/addresses.ts'
import { offerPage } from '#web/messages/en/offers.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Avatar } from '#web/ui/avatar.tsx'
import type { OfferData } from './offer-data.ts'

/** Who makes it. */
export function Maker({ offer: { owner } }: Pick<OfferData, 'offer'>) {
  const t = useMessages(offerPage)
  return (
    <a href={addresses.profile(owner.handle)} className="group flex items-center gap-3.5 border-y border-line py-4">
      <Avatar person={owner} size="md" />
      <span className="min-w-0">
        <span className="block text-xs text-ink-faint">{t.by}</span>
        <span className="block font-semibold wrap-anywhere underline-offset-4 group-hover:underline">{owner.displayName}</span>
      </span>
    </a>
  )
}
