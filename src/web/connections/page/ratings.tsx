import { otherSide } from '#modules/connections/states.ts'
import { addresses } from '#web/addresses.ts'
import { connectionPage } from '#web/messages/en/connections.ts'
import { useMessages } from '#web/messages/messages.ts'
import { ReviewForm } from '#web/reviews/review-form.tsx'
import { Stars } from '#web/reviews/stars.tsx'
import type { FormResult } from '#web/ui/field-context.ts'
import { type ConnectionData, partner } from './connection-data.ts'
import { resultOf } from './connection-next.tsx'

/** What both said of each other once it was done, and the form to say it. */
export function Ratings({ result, ...data }: ConnectionData & { result: FormResult | undefined }) {
  const { connection, side } = data
  const t = useMessages(connectionPage)
  if (connection.status !== 'completed') return null
  const name = partner(data).displayName
  const [mine, theirs] = [connection.ratings[side], connection.ratings[otherSide(side)]]
  return (
    <section id="reviews" className="grid scroll-mt-24 gap-6">
      {mine ? (
        <Given title={t.ratingMine} {...mine} />
      ) : (
        <div>
          <h2 className="text-xl wrap-anywhere">{t.rateTitle({ name })}</h2>
          <p className="mt-1.5 mb-5 text-sm text-ink-soft">{t.rateLead}</p>
          <ReviewForm result={resultOf(result, 'write')} action={`${addresses.connection(connection.id)}?step=write`} />
        </div>
      )}
      {theirs && <Given title={t.ratingTheirs({ name })} {...theirs} />}
    </section>
  )
}

function Given({ title, rating, feedback }: { title: string; rating: number; feedback: string }) {
  return (
    <div className="rounded border border-line bg-sheet p-5">
      <h2 className="flex flex-wrap items-center gap-x-3 text-lg wrap-anywhere">
        {title} <Stars stars={rating} />
      </h2>
      {feedback && <p className="mt-2 whitespace-pre-line wrap-anywhere">{feedback}</p>}
    </div>
  )
}
