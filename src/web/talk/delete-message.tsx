import { talk } from '#web/messages/en/talk.ts'
import { useMessages } from '#web/messages/messages.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import type { Intent } from './talk-data.ts'

/** Asks once more before a message is taken back. */
export function DeleteMessage({ intent, at }: { intent: Intent; at: string }) {
  const t = useMessages(talk)
  return (
    <Form action={`${at}?step=message-delete`} className="grid-cols-[minmax(0,1fr)] gap-4 rounded border border-line bg-sheet p-4">
      <input type="hidden" name="step" value="message-delete" />
      <input type="hidden" name="messageId" value={intent.id} />
      <p>{t.deleteAsk}</p>
      {intent.content && <p className="border-s-2 border-line-strong ps-3 text-sm text-ink-soft wrap-anywhere">{intent.content}</p>}
      <div className="flex flex-wrap gap-3">
        <SubmitButton variant="danger" autoFocus>{t.deleteDo}</SubmitButton>
        <LinkButton to={`${at}#write`} variant="quiet">{t.keep}</LinkButton>
      </div>
    </Form>
  )
}
