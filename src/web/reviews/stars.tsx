import { Star } from 'lucide-react'
import { reviewWords } from '#web/messages/en/reviews.ts'
import { useMessages } from '#web/messages/messages.ts'
import { cn } from '#web/ui/cn.ts'

const five = [1, 2, 3, 4, 5]

/** The stars that one review gave, as a picture with its words. */
export function Stars({ stars }: { stars: number }) {
  const t = useMessages(reviewWords)
  return (
    <span role="img" aria-label={t.starsOf({ stars })} className="inline-flex gap-0.5">
      {five.map((one) => (
        <Star key={one} className={cn('size-4', one <= stars ? 'fill-current text-seal-text' : 'text-line-strong')} aria-hidden="true" />
      ))}
    </span>
  )
}
