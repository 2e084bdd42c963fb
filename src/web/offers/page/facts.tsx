import type { ReactNode } from 'react'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { offerPage } from '#web/messages/en/offers.ts'
import { useMessages } from '#web/messages/messages.ts'
import { FactList } from '#web/ui/fact-list.tsx'
import { RelativeTime } from '#web/ui/relative-time.tsx'
import type { OfferData } from './offer-data.ts'

/** What one needs to know before deciding, a line each; what isn't said is left out. */
export function Facts({ offer, category }: Pick<OfferData, 'offer' | 'category'>) {
  const t = useMessages(offerPage)
  const format = useFormat()
  const { gig, product, artwork, source, publishedAt } = offer
  const facts: [string, ReactNode][] = []
  const add = (name: string, value: ReactNode) => value && facts.push([name, value])
  if (gig) {
    add(t.delivery, t.days({ days: gig.deliveryDays }))
    add(t.revisions, t.rounds({ rounds: gig.revisions }))
  }
  if (product) {
    add(t.stock, t.pieces({ stock: product.stock }))
    add(t.materials, product.materials)
    add(t.weight, product.weightGrams && format.weight(product.weightGrams))
  }
  if (artwork) {
    add(t.medium, artwork.medium)
    add(t.dimensions, artwork.dimensions)
    add(t.edition, artwork.edition)
    add(t.shipping, artwork.physical ? t.shipped : t.asFile)
  }
  add(t.category, category && <a href={addresses.offersOfCategory(category.slug)} className="underline-offset-4 hover:underline">{category.name}</a>)
  add(t.source, source?.url && <a href={source.url} rel="nofollow ugc noopener" className="link">{t.sourceNames[source.type]}</a>)
  add(t.published, publishedAt && <RelativeTime at={publishedAt} />)
  return <FactList title={t.facts} facts={facts} />
}
