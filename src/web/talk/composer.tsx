import { type FormEvent, type KeyboardEvent, useRef } from 'react'
import { messageBounds } from '#modules/messaging/shapes.ts'
import { talk } from '#web/messages/en/talk.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Field } from '#web/ui/field.tsx'
import type { FormResult } from '#web/ui/field-context.ts'
import { FileInput } from '#web/ui/file-input.tsx'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { Textarea } from '#web/ui/textarea.tsx'

interface ComposerProps {
  result?: FormResult | undefined
  /** Sends by the live line; false where that is down, or there is none yet: then the form is posted. */
  onSend?(content: string): boolean
  onTyping?(): void
}

/** Where one writes: a plain form, sent by the live line where there is one and no file comes along. */
export function Composer({ result, onSend, onTyping }: ComposerProps) {
  const t = useMessages(talk)
  const form = useRef<HTMLFormElement>(null)
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    const sent = new FormData(event.currentTarget)
    const content = String(sent.get('content') ?? '').trim()
    const hasFile = sent.getAll('files').some((file) => file instanceof File && file.size > 0)
    if (content === '' || hasFile || content.length > messageBounds.characters || !onSend?.(content)) return
    event.preventDefault()
    event.currentTarget.reset()
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    form.current?.requestSubmit()
  }
  return (
    <Form ref={form} result={result} labels={t} encType="multipart/form-data" className="gap-3" onSubmit={submit}>
      <Field name="content" label={t.content} help={t.contentHelp} required>
        <Textarea rows={3} maxLength={messageBounds.characters} onKeyDown={press} onInput={onTyping} />
      </Field>
      <div className="flex flex-wrap items-end justify-between gap-3">
        <Field name="files" label={t.files} className="min-w-0">
          <FileInput multiple />
        </Field>
        <SubmitButton>{t.send}</SubmitButton>
      </div>
    </Form>
  )
}
