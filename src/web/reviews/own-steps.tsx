import { reviewForms } from '#web/messages/en/reviews.ts'
import { useMessages } from '#web/messages/messages.ts'
import type { FormResult } from '#web/ui/field-context.ts'
import { Field } from '#web/ui/field.tsx'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { Textarea } from '#web/ui/textarea.tsx'
import type { ShownReview } from './lean-review.ts'

interface OwnStepsProps {
  review: ShownReview
  readerId: string | null
  /** What the last form of this page was refused for. */
  result: FormResult | undefined
}

const unfold = 'inline-flex min-h-11 items-center text-sm font-semibold text-ink-soft underline-offset-4 hover:text-ink hover:underline'

/** What one can do with a review: answer one of oneself, take one's own back. */
export function OwnSteps({ review, readerId, result }: OwnStepsProps) {
  if (readerId === null) return null
  const mine = result?.values?.['review'] === review.id ? result : undefined
  if (readerId === review.subject.id) return <Answer review={review} result={mine} />
  return readerId === review.author.id && !review.isHidden ? <TakeBack review={review} result={mine} /> : null
}

function Answer({ review: { id, reply }, result }: Pick<OwnStepsProps, 'review' | 'result'>) {
  const t = useMessages(reviewForms)
  return (
    <details className="mt-2" open={result !== undefined}>
      <summary className={unfold}>{reply ? t.changeAnswer : t.answer}</summary>
      <Form result={result} labels={{ reply: t.answerLabel }} className="mt-2 max-w-prose gap-4">
        <input type="hidden" name="review" value={id} />
        <input type="hidden" name="step" value="reply" />
        <Field name="reply" label={t.answerLabel} help={t.answerHelp} required>
          <Textarea rows={3} maxLength={2_000} defaultValue={reply?.text} />
        </Field>
        <div>
          <SubmitButton size="sm">{t.sendAnswer}</SubmitButton>
        </div>
      </Form>
      {reply && (
        <Form className="mt-2">
          <input type="hidden" name="review" value={id} />
          <input type="hidden" name="step" value="unreply" />
          <div>
            <SubmitButton size="sm" variant="quiet">
              {t.removeAnswer}
            </SubmitButton>
          </div>
        </Form>
      )}
    </details>
  )
}

function TakeBack({ review: { id }, result }: Pick<OwnStepsProps, 'review' | 'result'>) {
  const t = useMessages(reviewForms)
  return (
    <details className="mt-2" open={result !== undefined}>
      <summary className={unfold}>{t.takeBack}</summary>
      <p className="mt-1 text-sm text-ink-soft">{t.takeBackText}</p>
      <Form result={result} className="mt-3">
        <input type="hidden" name="review" value={id} />
        <input type="hidden" name="step" value="withdraw" />
        <div>
          <SubmitButton size="sm" variant="secondary">
            {t.takeBackNow}
          </SubmitButton>
        </div>
      </Form>
    </details>
  )
}
