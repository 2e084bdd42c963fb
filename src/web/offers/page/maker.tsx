import { addresses } from '#web/addresses.ts'
import { connectLinks } from '#web/messages/en/connections.ts'
import { offerPage } from '#web/messages/en/offers.ts'
import { useMessages } from '#web/messages/messages.ts'
import { PersonLink } from '#web/people/person-link.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import type { OfferData } from './offer-data.ts'

/** Who makes it, and the way to ask them about it. */
export function Maker({ offer: { id, owner, status }, isMine }: Pick<OfferData, 'offer' | 'isMine'>) {
  const t = useMessages(offerPage)
  const connect = useMessages(connectLinks)
  return (
    <div className="grid gap-4 border-y border-line py-4">
      <PersonLink person={owner} role={t.by} />
      {!isMine && status === 'active' && <LinkButton to={addresses.connectAboutOffer(id)}>{connect.askAbout({ name: owner.displayName })}</LinkButton>}
    </div>
  )
}
