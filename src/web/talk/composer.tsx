import { type FormEvent, type KeyboardEvent, useRef } from 'react'
import { messageBounds } from '#modules/messaging/shapes.ts'
import { talk } from '#web/messages/en/talk.ts'
import { useMessages } from '#web/messages/messages.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { Field } from '#web/ui/field.tsx'
import type { FormResult } from '#web/ui/field-context.ts'
import { FileInput } from '#web/ui/file-input.tsx'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { Textarea } from '#web/ui/textarea.tsx'
import type { Intent } from './talk-data.ts'

interface ComposerProps {
  /** The page that it is on, with this reader's next word. */
  at?: string
  /** What is written is an answer, or other words for a message. */
  intent?: Intent | null
  result?: FormResult | undefined
  /** Writing is what the page is for. */
  isMain?: boolean
  /** Sends by the live line; false where that is down, or there is none yet: then the form is posted. */
  onSend?(content: string): boolean
  onTyping?(): void
}

/** Where one writes: a plain form, sent by the live line where there is one and no file comes along. */
export function Composer({ at, intent = null, result, isMain = true, onSend, onTyping }: ComposerProps) {
  const t = useMessages(talk)
  const form = useRef<HTMLFormElement>(null)
  const isEdit = intent?.kind === 'edit'
  const step = isEdit ? 'message-edit' : 'message'
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    const sent = new FormData(event.currentTarget)
    const content = String(sent.get('content') ?? '').trim()
    const hasFile = sent.getAll('files').some((file) => file instanceof File && file.size > 0)
    if (isEdit || content === '' || hasFile || content.length > messageBounds.characters || !onSend?.(content)) return
    event.preventDefault()
    event.currentTarget.reset()
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    form.current?.requestSubmit()
  }
  return (
    <Form ref={form} result={result} labels={t} {...(at !== undefined && { action: `${at}?${intent ? `${intent.kind}=${intent.id}` : 'step=message'}` })} encType="multipart/form-data" className="grid-cols-[minmax(0,1fr)] gap-3" onSubmit={submit}>
      <input type="hidden" name="step" value={step} />
      {intent && <input type="hidden" name={isEdit ? 'messageId' : 'replyToId'} value={intent.id} />}
      {intent && at !== undefined && (
        <p className="flex items-center justify-between gap-3 border-s-2 border-seal bg-well py-1 ps-3 pe-1 text-sm">
          <span className="min-w-0 truncate">{isEdit ? t.changing : <><span className="text-ink-soft">{t.answerTo}</span> {intent.content || t.aFile}</>}</span>
          <LinkButton to={`${at}#write`} variant="quiet" size="sm" className="shrink-0">{t.leaveIt}</LinkButton>
        </p>
      )}
      <Field name="content" label={t.content} help={<><span className="not-pointer-fine:hidden">{t.contentKeys} </span>{t.contentHelp}</>} required>
        <Textarea rows={3} maxLength={messageBounds.characters} onKeyDown={press} onInput={onTyping} {...(intent && { autoFocus: true })} {...(isEdit && { defaultValue: intent.content })} />
      </Field>
      <div className="flex flex-wrap items-end justify-between gap-3">
        {isEdit ? (
          <span />
        ) : (
          <Field name="files" label={t.files} className="min-w-0">
            <FileInput multiple />
          </Field>
        )}
        <SubmitButton variant={isMain ? 'primary' : 'secondary'}>{isEdit ? t.save : t.send}</SubmitButton>
      </div>
    </Form>
  )
}
