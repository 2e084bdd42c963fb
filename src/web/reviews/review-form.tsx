import { reviewForms } from '#web/messages/en/reviews.ts'
import { useMessages } from '#web/messages/messages.ts'
import type { FormResult } from '#web/ui/field-context.ts'
import { Field } from '#web/ui/field.tsx'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { Textarea } from '#web/ui/textarea.tsx'
import { StarField } from './star-field.tsx'

interface ReviewFormProps {
  /** Where it is sent; here, unless said otherwise. */
  action?: string
  result: FormResult | undefined
}

/** Stars and words. */
export function ReviewForm({ action, result }: ReviewFormProps) {
  const t = useMessages(reviewForms)
  return (
    <Form result={result} labels={t} {...(action !== undefined && { action })}>
      <input type="hidden" name="step" value="write" />
      <StarField />
      <Field name="comment" label={t.comment} help={t.commentHelp}>
        <Textarea maxLength={2_000} />
      </Field>
      <div>
        <SubmitButton>{t.send}</SubmitButton>
      </div>
    </Form>
  )
}
