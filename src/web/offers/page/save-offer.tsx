import { SaveButton } from '#web/favourites/save-button.tsx'
import type { OfferData } from './offer-data.ts'

/** Keeps the offer for later, where that is of use: not while it is paused or a draft, unless it is kept already. */
export function SaveOffer({ offer, saved }: Pick<OfferData, 'offer' | 'saved'>) {
  const isOpen = offer.status === 'active' || offer.status === 'sold'
  if (!isOpen && !saved?.isSaved) return null
  return <SaveButton thing={{ kind: 'offer', thingId: offer.id, title: offer.title }} state={saved} />
}
