import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { offerTypes } from '#web/messages/en/offer-words.ts'
import { offerPage } from '#web/messages/en/offers.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Avatar } from '#web/ui/avatar.tsx'
import { Breadcrumb } from '#web/ui/breadcrumb.tsx'
import { Picture } from '#web/ui/picture.tsx'
import { Prose } from '#web/ui/prose.tsx'
import type { OfferData } from './offer-data.ts'
import { SaveOffer } from './save-offer.tsx'
import { Topics } from './topics.tsx'

/** An article: one column to read. */
export function ArticlePage(data: OfferData) {
  const { offer, tools, category, descriptionHtml, bodyHtml, minutesToRead } = data
  const t = useMessages(offerPage)
  const types = useMessages(offerTypes)
  const format = useFormat()
  const [first] = offer.images
  return (
    <article className="hall pt-6">
      <Breadcrumb trail={[{ label: t.offers, to: addresses.discoverOffers }, { label: types.post.many, to: addresses.offersOfType('post') }, { label: offer.title }]} />
      <div className="mx-auto mt-10 grid max-w-read grid-cols-[minmax(0,1fr)] gap-8 sm:mt-14">
        <header>
          {category && (
            <a href={addresses.offersOfCategory(category.slug)} className="eyebrow text-seal-text underline-offset-4 hover:underline">
              {category.name}
            </a>
          )}
          <h1 className={`mt-3 wrap-anywhere ${offer.title.length > 90 ? 'text-2xl' : 'text-3xl'}`}>{offer.title}</h1>
          {descriptionHtml && <Prose html={descriptionHtml} className="mt-5 text-lg text-ink-soft" />}
          <div className="mt-6 flex flex-wrap items-center justify-between gap-4">
          <p className="flex items-center gap-3 text-sm">
            <Avatar person={offer.owner} size="md" />
            <span>
              <a href={addresses.profile(offer.owner.handle)} className="block font-semibold underline-offset-4 hover:underline">
                {offer.owner.displayName}
              </a>
              <span className="text-ink-faint">
                {offer.publishedAt && <time dateTime={offer.publishedAt}>{format.day(offer.publishedAt)}</time>}
                {offer.publishedAt && ' · '}
                {t.minutes({ minutes: minutesToRead })}
              </span>
            </span>
          </p>
          <SaveOffer {...data} />
          </div>
        </header>
        {first && <Picture source={first} alt={first.alt} sizes="(min-width: 720px) 672px, 88vw" eager avif className="rounded" />}
        <Prose html={bodyHtml} />
        <Topics offer={offer} tools={tools} />
      </div>
    </article>
  )
}
