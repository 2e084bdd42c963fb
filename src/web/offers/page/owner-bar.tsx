import { Pencil } from 'lucide-react'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { offerPage, offerStates } from '#web/messages/en/offers.ts'
import { useMessages } from '#web/messages/messages.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { StateBadge } from '../state-badge.tsx'
import { StepButtons } from '../mine/step-buttons.tsx'
import type { OfferData } from './offer-data.ts'

/** For whoever may change the offer: how it stands, and the next steps. */
export function OwnerBar({ offer, steps }: OfferData) {
  const t = useMessages(offerPage)
  const states = useMessages(offerStates)
  const format = useFormat()
  if (!steps) return null
  const hint = offer.status === 'active' && offer.visibility !== 'public' ? states[`${offer.visibility}Hint`] : states[`${offer.status}Hint`]
  return (
    <aside aria-label={t.ownerBar} data-noprint="" className="border-b border-line bg-well">
      <div className="hall flex flex-wrap items-center gap-x-5 gap-y-2 py-2.5 text-sm">
        <StateBadge status={offer.status} />
        <p className="min-w-0 grow text-ink-soft">
          {hint} {offer.viewCount > 0 && <span className="text-ink-faint">{t.views({ count: offer.viewCount, text: format.count(offer.viewCount) })}.</span>}
        </p>
        <div className="flex flex-wrap gap-2">
          <LinkButton to={addresses.editOffer(offer.id)} size="sm">
            <Pencil aria-hidden="true" /> {states.edit}
          </LinkButton>
          <StepButtons offerId={offer.id} title={offer.title} steps={steps.filter((step) => step !== 'archive')} primary="publish" />
        </div>
      </div>
    </aside>
  )
}
