import type { MouseEvent } from 'react'
import { offerPage } from '#web/messages/en/offers.ts'
import { useMessages } from '#web/messages/messages.ts'
import { cn } from '#web/ui/cn.ts'
import { Picture } from '#web/ui/picture.tsx'
import { OfferCover } from '#web/ui/seal/offer-cover.tsx'
import type { OfferData } from './offer-data.ts'

type Image = OfferData['offer']['images'][number]

// A little under the true width on a phone: there 640 pixels are sharp enough, and the next size is twice as heavy.
const sizes = '(min-width: 1240px) 760px, (min-width: 1024px) 58vw, 88vw'

/**
 * The pictures in a row that is swiped or scrolled; small ones below lead to each. It needs no scripts: the
 * small ones are links to places in the row, and with scripts they move only the row, not the page.
 */
export function Gallery({ offer, blurs }: Pick<OfferData, 'offer' | 'blurs'>) {
  const t = useMessages(offerPage)
  const { images, title } = offer
  if (images.length === 0) return <OfferCover id={offer.id} className="aspect-4/3 max-h-[32rem] w-full rounded lg:aspect-3/2" />
  const isMany = images.length > 1
  return (
    <section aria-label={t.pictures({ title })} className="min-w-0">
      <ul
        {...(isMany && { tabIndex: 0, 'aria-label': t.pictures({ title }) })}
        className={cn('flex overflow-hidden rounded bg-well', isMany && 'snap-x snap-mandatory overflow-x-auto scroll-smooth [scrollbar-width:none]')}
      >
        {images.map((image, index) => (
          <li key={image.mediaId} id={`picture-${index + 1}`} className="relative w-full shrink-0 snap-center snap-always scroll-mt-24">
            <a href={image.url} aria-label={t.openPicture({ number: index + 1 })} className="block cursor-zoom-in outline-offset-[-4px]">
              <Plate image={image} index={index} boxed={isMany} blur={blurs[index]} />
            </a>
          </li>
        ))}
      </ul>
      {isMany && (
        <ol className="mt-3 flex flex-wrap gap-2">
          {images.map((image, index) => (
            <li key={image.mediaId}>
              <a
                href={`#picture-${index + 1}`}
                onClick={showInRow}
                aria-label={t.pictureOf({ number: index + 1, total: images.length })}
                className="block size-16 overflow-hidden rounded border border-line bg-well transition-colors hover:border-ink"
              >
                <img src={smallest(image)} alt="" width={64} height={64} loading="lazy" decoding="async" className="size-full object-cover" />
              </a>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

/** A single picture keeps its own shape; several stand in boxes of one shape, whole. */
function Plate({ image, index, boxed, blur }: { image: Image; index: number; boxed: boolean; blur: string | undefined }) {
  const tall = image.height > image.width
  const shape = boxed ? 'aspect-4/3 object-contain' : tall ? 'max-h-[48rem] object-contain' : ''
  return <Picture source={image} blur={blur} alt={image.alt} sizes={sizes} eager={index === 0} avif imageClass={shape} />
}

const smallest = (image: Image): string => image.variants.toSorted((a, b) => a.width - b.width)[0]?.url ?? image.url

function showInRow(event: MouseEvent<HTMLAnchorElement>) {
  const target = document.getElementById(event.currentTarget.hash.slice(1))
  const row = target?.parentElement
  if (!target || !row) return
  event.preventDefault()
  row.scrollTo({ left: target.offsetLeft - row.offsetLeft })
}
