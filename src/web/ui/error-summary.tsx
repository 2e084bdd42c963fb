import { useContext, useEffect, useRef } from 'react'
import { ui } from '#web/messages/en/ui.ts'
import { useMessages } from '#web/messages/messages.ts'
import { FormContext, fieldId } from './field-context.ts'

/** What is wrong with the form, on top of it, with a link to each field. It takes the focus when it appears. */
export function ErrorSummary({ labels, quiet }: { labels: Readonly<Record<string, unknown>>; quiet: boolean }) {
  const { id, result } = useContext(FormContext)
  const t = useMessages(ui)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (result && !quiet) box.current?.focus()
  }, [result, quiet])
  if (!result || (result.errors.length === 0 && !result.message)) return null
  return (
    <div ref={box} role={quiet ? undefined : 'alert'} tabIndex={-1} className="rounded border border-alarm-text bg-alarm-wash p-4">
      <h2 className="font-text text-base font-semibold tracking-normal text-alarm-text">
        {result.errors.length > 0 ? t.formHasErrors({ count: result.errors.length }) : t.formRefused}
      </h2>
      {result.message && <p className="mt-1">{result.message}</p>}
      {result.errors.length > 0 && (
        <ul className="mt-2 grid list-disc gap-1 ps-5">
          {result.errors.map((error) => (
            <li key={error.path + error.message}>
              <a href={`#${fieldId(id, error.path)}`} className="underline underline-offset-2">
                {labelled(error.path, labels)}
                {error.message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** "Email: " for an error of `email`; nothing where the field has no label of that name. */
function labelled(path: string, labels: Readonly<Record<string, unknown>>): string {
  const label = labels[path] ?? labels[path.split('.').at(-1) ?? '']
  return typeof label === 'string' ? `${label}: ` : ''
}
