import { type FormEvent, useEffect, useRef, useState } from 'react'
import { addresses } from '#web/addresses.ts'
import { offerEditor as words } from '#web/messages/en/offer-editor.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button } from '#web/ui/button.tsx'
import { Field } from '#web/ui/field.tsx'
import { Prose } from '#web/ui/prose.tsx'
import { Textarea } from '#web/ui/textarea.tsx'
import { useAlive } from '#web/ui/use-alive.ts'

/** How tall the field is before anything is written; then it grows. */
const heights = { short: '', medium: 'min-h-56!', long: 'min-h-96!' }
const rowsOf = { short: 3, medium: 9, long: 18 }

interface MarkdownFieldProps {
  name: string
  label: string
  help: string
  size: keyof typeof heights
  maxLength: number
  text: string
  /** The text as it looks, from the server. */
  html: string
  required?: boolean
}

/** A long text, and below it how others will read it: rendered by the server while one writes. */
export function MarkdownField({ name, label, help, size, maxLength, text, html, required = false }: MarkdownFieldProps) {
  const t = useMessages(words)
  const isAlive = useAlive()
  const { shown, hasFailed, onInput } = useLivePreview(html)
  return (
    <div className="grid gap-3">
      <Field name={name} label={label} help={help} required={required}>
        <Textarea defaultValue={text} rows={rowsOf[size]} maxLength={maxLength} onInput={onInput} className={heights[size]} />
      </Field>
      <section aria-label={`${label}: ${t.preview}`} className="rounded border border-dashed border-line-strong px-4 pb-4">
        <div className="flex min-h-11 items-center justify-between gap-4">
          <h3 className="text-xs font-text font-medium tracking-normal text-ink-faint">{t.preview}</h3>
          {!isAlive && (
            <Button type="submit" name="intent" value="preview" size="sm" variant="quiet">
              {t.previewAction}
            </Button>
          )}
        </div>
        {shown ? <Prose html={shown} /> : <p className="text-sm text-ink-faint">{t.previewEmpty}</p>}
        {hasFailed && <p className="mt-2 text-sm text-care-text">{t.previewFailed}</p>}
      </section>
    </div>
  )
}

const pauseMs = 350

function useLivePreview(html: string) {
  const [live, setLive] = useState<string>()
  const [hasFailed, setHasFailed] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const last = useRef<AbortController>(undefined)
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      last.current?.abort()
    },
    [],
  )
  const fetchPreview = async (text: string) => {
    last.current?.abort()
    const { signal } = (last.current = new AbortController())
    try {
      const response = await fetch(addresses.previewText, { method: 'POST', body: new URLSearchParams({ text }), signal })
      if (!response.ok) throw new Error(String(response.status))
      setLive((await response.json()).html)
      setHasFailed(false)
    } catch {
      if (!signal.aborted) setHasFailed(true)
    }
  }
  const onInput = (event: FormEvent<HTMLTextAreaElement>) => {
    const { value } = event.currentTarget
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void fetchPreview(value), pauseMs)
  }
  return { shown: live ?? html, hasFailed, onInput }
}
