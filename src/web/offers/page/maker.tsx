import { addresses } from '#web/addresses.ts'
import { connectLinks } from '#web/messages/en/connections.ts'
import { offerPage } from '#web/messages/en/offers.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Avatar } from '#web/ui/avatar.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import type { OfferData } from './offer-data.ts'

/** Who makes it, and the way to ask them about it. */
export function Maker({ offer: { id, owner, status }, isMine }: Pick<OfferData, 'offer' | 'isMine'>) {
  const t = useMessages(offerPage)
  const connect = useMessages(connectLinks)
  return (
    <div className="grid gap-4 border-y border-line py-4">
      <a href={addresses.profile(owner.handle)} className="group flex items-center gap-3.5">
        <Avatar person={owner} size="md" />
        <span className="min-w-0">
          <span className="block text-xs text-ink-faint">{t.by}</span>
          <span className="block font-semibold wrap-anywhere underline-offset-4 group-hover:underline">{owner.displayName}</span>
        </span>
      </a>
      {!isMine && status === 'active' && <LinkButton to={addresses.connectAboutOffer(id)}>{connect.askAbout({ name: owner.displayName })}</LinkButton>}
    </div>
  )
}
