import { redirect } from 'react-router'
import { deleteReply, deleteReview, peerReviewOf, replyToReview, writeReview } from '#modules/reviews/index.ts'
import type { Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import { parseId } from '#platform/parse.ts'
import { pageContext } from '#server/page-context.ts'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import type { FormInput } from '#web/forms/form-input.ts'
import { submit } from '#web/forms/submit.ts'
import { reviewForms, reviewWords } from '#web/messages/en/reviews.ts'
import { useMessages } from '#web/messages/messages.ts'
import type { FlashKey } from '#web/messages/en/shell.ts'
import { personAt } from '#web/people/profile/person-at.server.ts'
import { requireMember } from '#web/people/require-member.ts'
import { flashCookie } from '#web/shell/flash.ts'
import { Avatar } from '#web/ui/avatar.tsx'
import { Card } from '#web/ui/card.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { LoadMore } from '#web/ui/load-more.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/person-reviews-route.ts'
import { OwnSteps } from './own-steps.tsx'
import { readReview } from './read-review.ts'
import { ReviewForm } from './review-form.tsx'
import { ReviewItem } from './review-item.tsx'
import { ReviewSummary } from './review-summary.tsx'
import { reviewsOf } from './reviews-of.server.ts'

/** The same for every visitor (see server/public-pages.ts). */
export const handle = { isPublic: true }

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const { ctx, me } = context.get(pageContext)
  const { person, isCurrentName } = await personAt(ctx, params.handle)
  if (!isCurrentName) throw redirect(addresses.reviewsOfPerson(person.handle), 301)
  const { id, handle: name, displayName, avatarUrl, rating, inSearchEngines } = person
  const cursor = new URL(request.url).searchParams.get('cursor') ?? undefined
  const [reviews, peer] = await Promise.all([reviewsOf(ctx, { userId: id }, rating, { limit: 20, cursor }), peerReviewOf(ctx, { userId: id })])
  return { person: { id, handle: name, displayName, avatarUrl }, isFound: inSearchEngines && cursor === undefined, reviews, peer, readerId: me?.id ?? null }
}

/** Writes a review of this person, answers one, or takes one's own or one's answer back. */
export async function action(args: Route.ActionArgs) {
  requireMember(args)
  return submit(args, async (ctx, form) => {
    const { person } = await personAt(ctx, args.params.handle)
    const { said, at } = await takeStep(ctx, form, person.id)
    return redirect(addresses.reviewsOfPerson(person.handle) + (at ? `#review-${at}` : ''), { status: 303, headers: { 'set-cookie': flashCookie(said) } })
  })
}

async function takeStep(ctx: Ctx, form: FormInput, userId: string): Promise<{ said: FlashKey; at?: string }> {
  const step = form.text('step')
  if (step === 'write') return { said: 'reviewWritten', at: (await writeReview(ctx, { userId, ...readReview(form) })).id }
  const id = parseId(form.text('review'), 'review')
  if (step === 'reply') {
    await replyToReview(ctx, { id, reply: form.text('reply') })
    return { said: 'reviewAnswered', at: id }
  }
  if (step === 'unreply') {
    await deleteReply(ctx, { id })
    return { said: 'replyTakenBack', at: id }
  }
  if (step !== 'withdraw') throw notFound('step')
  await deleteReview(ctx, { id })
  return { said: 'reviewTakenBack' }
}

/** `/@handle/reviews`: what others say of a person; the place where they answer, and where one reviews them without an order. */
export default function PersonReviews({ loaderData, actionData }: Route.ComponentProps) {
  const { person, isFound, reviews, readerId } = loaderData
  const t = useMessages(reviewWords)
  const title = t.of({ name: person.displayName })
  const { items, totals, nextCursor } = reviews
  return (
    <div className="mx-auto max-w-read px-4 pt-10 sm:pt-14">
      <PageHead title={title} description={t.about({ name: person.displayName })} hidden={!isFound || !totals} />
      <a href={addresses.profile(person.handle)} className="group flex items-center gap-3">
        <Avatar person={person} size="md" />
        <span className="min-w-0 truncate font-semibold underline-offset-4 group-hover:underline">{person.displayName}</span>
      </a>
      <h1 className="mt-5 mb-6 text-3xl wrap-anywhere">{title}</h1>
      {totals && (
        <div className="mb-8 max-w-sm">
          <ReviewSummary {...totals} />
        </div>
      )}
      <Peer {...loaderData} result={actionData?.values?.['step'] === 'write' ? actionData : undefined} />
      {items.map((review) => (
        <ReviewItem key={review.id} review={review}>
          <OwnSteps review={review} readerId={readerId} result={actionData} />
        </ReviewItem>
      ))}
      {items.length === 0 && (
        <EmptyState emblem={`reviews ${person.id}`} title={t.nobody}>
          {readerId === person.id ? t.nobodyMine : t.nobodyText({ name: person.displayName })}
        </EmptyState>
      )}
      <LoadMore nextCursor={nextCursor} />
    </div>
  )
}

/** The form for a review without an order, for members who may write one; else from when on they may. */
function Peer({ peer, person, result }: Pick<Route.ComponentProps['loaderData'], 'peer' | 'person'> & { result: Route.ComponentProps['actionData'] }) {
  const t = useMessages(reviewForms)
  const format = useFormat()
  if (!peer.may && !result) return peer.againAt ? <p className="mb-6 text-sm text-ink-faint">{t.again({ date: format.day(peer.againAt) })}</p> : null
  return (
    <Card className="mb-8 p-5 sm:p-6">
      <section id="write" className="scroll-mt-24">
        <h2 className="text-xl wrap-anywhere">{t.titlePeer({ name: person.displayName })}</h2>
        <p className="mt-1 mb-5 text-sm text-ink-soft">{t.leadPeer}</p>
        <ReviewForm result={result} />
      </section>
    </Card>
  )
}
