import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { connectionPage } from '#web/messages/en/connections.ts'
import { useMessages } from '#web/messages/messages.ts'
import { cn } from '#web/ui/cn.ts'
import type { FormResult } from '#web/ui/field-context.ts'
import { Field } from '#web/ui/field.tsx'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { Prose } from '#web/ui/prose.tsx'
import { Textarea } from '#web/ui/textarea.tsx'
import { type ConnectionData, partner } from './connection-data.ts'
import { resultOf } from './connection-next.tsx'

/** What both wrote, from the first words on, and a place to write. */
export function Conversation({ result, ...data }: ConnectionData & { result: FormResult | undefined }) {
  const { connection, side, said, messageHtml, hasEarlier } = data
  const t = useMessages(connectionPage)
  const name = partner(data).displayName
  const first = { id: 'first', isMine: side === 'initiator', html: messageHtml, createdAt: connection.createdAt }
  return (
    <section id="talk" className="scroll-mt-24">
      <h2 className="text-xl">{t.talk}</h2>
      <ol className="mt-5 grid gap-4">
        <Message {...first} name={name} />
        {hasEarlier && <li className="text-center text-sm text-ink-faint">{t.earlier}</li>}
        {said.map((one) => (
          <Message key={one.id} {...one} name={name} />
        ))}
      </ol>
      <div className="mt-8 border-t border-line pt-6">
        <h3 className="mb-4 text-lg wrap-anywhere">{t.write({ name })}</h3>
        {/* What was sent does not stay in the field. */}
        <Form key={said.at(-1)?.id ?? 'first'} result={resultOf(result, 'message')} labels={t} action={`${addresses.connection(connection.id)}?step=message`} className="max-w-form gap-4">
          <input type="hidden" name="step" value="message" />
          <Field name="content" label={t.content} required>
            <Textarea rows={3} maxLength={5_000} />
          </Field>
          <div>
            <SubmitButton variant="secondary">{t.send}</SubmitButton>
          </div>
        </Form>
      </div>
    </section>
  )
}

function Message({ isMine, html, createdAt, name }: ConnectionData['said'][number] & { name: string }) {
  const t = useMessages(connectionPage)
  const format = useFormat()
  return (
    <li className={cn('grid max-w-[min(38rem,92%)] gap-1', isMine ? 'justify-self-end' : 'justify-self-start')}>
      <p className={cn('text-xs text-ink-faint wrap-anywhere', isMine && 'text-end')}>
        <time dateTime={createdAt} suppressHydrationWarning>
          {t.said({ name: isMine ? t.youBegin : name, when: format.relative(createdAt) })}
        </time>
      </p>
      <div className={cn('rounded px-4 py-2.5 wrap-anywhere', isMine ? 'bg-seal-wash' : 'bg-well')}>
        <Prose html={html} />
      </div>
    </li>
  )
}
