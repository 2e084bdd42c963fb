import { PageHead } from '#web/ui/page-head.tsx'
import type { OfferData } from './offer-data.ts'

/** What the page says to search engines and to those who share it. */
export function OfferPageHead({ offer, summary }: OfferData) {
  const isFound = offer.visibility === 'public' && (offer.status === 'active' || offer.status === 'sold')
  const picture = offer.images[0]
  return (
    <>
      <PageHead title={offer.title} description={summary} hidden={!isFound} {...(picture && { image: picture.url })} />
      <meta property="og:type" content={offer.type === 'post' ? 'article' : 'website'} />
      <meta name="twitter:card" content={picture ? 'summary_large_image' : 'summary'} />
      {picture?.alt && <meta property="og:image:alt" content={picture.alt} />}
    </>
  )
}
