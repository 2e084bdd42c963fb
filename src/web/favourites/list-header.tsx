import { ChevronDown, Link2, Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Collection } from '#modules/favourites/shapes.ts'
import { useFormat } from '#web/format.ts'
import { savedPage as words } from '#web/messages/en/favourites.ts'
import { useMessages } from '#web/messages/messages.ts'
import { useRootData } from '#web/shell/root-data.ts'
import { Badge } from '#web/ui/badge.tsx'
import { Button } from '#web/ui/button.tsx'
import { CopyField } from '#web/ui/copy-field.tsx'
import { Field } from '#web/ui/field.tsx'
import type { FormResult } from '#web/ui/field-context.ts'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { Input } from '#web/ui/input.tsx'

interface ListHeaderProps {
  open: Collection
  managing: boolean
  result: FormResult | undefined
}

/** The open list: its name, who can read it, and what can be changed about it. */
export function ListHeader({ open, managing, result }: ListHeaderProps) {
  const t = useMessages(words)
  const format = useFormat()
  const renaming = result?.values.step === 'rename' ? result : undefined
  return (
    <header>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line pb-3">
        <h2 className="min-w-0 text-2xl wrap-anywhere">{open.name}</h2>
        <Badge tone={open.isShared ? 'leaf' : 'plain'}>
          {open.isShared ? <Link2 aria-hidden="true" /> : <Lock aria-hidden="true" />} {open.isShared ? t.shared : t.private}
        </Badge>
        <p className="text-sm text-ink-faint tabular-nums">{t.count({ count: open.itemCount, text: format.count(open.itemCount) })}</p>
      </div>
      <details className="group mt-2" open={managing || renaming !== undefined}>
        <summary className="flex min-h-11 w-fit cursor-pointer list-none items-center gap-1.5 text-sm text-ink-soft hover:text-ink [&::-webkit-details-marker]:hidden">
          {t.manage} <ChevronDown className="size-4 text-ink-faint transition-transform group-open:rotate-180" aria-hidden="true" />
        </summary>
        <div className="mt-2 grid gap-8 rounded border border-line bg-sheet p-5 shadow-sheet sm:p-6">
          <Form result={renaming} labels={{ name: t.name }} className="gap-3 sm:flex sm:items-end">
            <input type="hidden" name="step" value="rename" />
            <Field name="name" label={t.name} required className="max-w-md grow">
              <Input defaultValue={open.name} maxLength={80} />
            </Field>
            <SubmitButton variant="secondary">{t.rename}</SubmitButton>
          </Form>
          <Sharing open={open} />
          <Part title={t.deleting} text={open.isDefault ? t.defaultText : t.deleteText}>
            {!open.isDefault && <Step step="delete">{t.delete}</Step>}
          </Part>
        </div>
      </details>
    </header>
  )
}

function Sharing({ open }: { open: Collection }) {
  const t = useMessages(words)
  const root = useRootData()
  if (!open.url) {
    return (
      <Part title={t.sharing} text={t.privateText}>
        <Step step="share">{t.share}</Step>
      </Part>
    )
  }
  return (
    <Part title={t.sharing} text={t.sharedText}>
      <div className="max-w-xl">
        <CopyField label={t.link} text={`${root?.publicUrl ?? ''}${open.url}`} />
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <a href={open.url} className="link inline-flex min-h-11 items-center text-sm">
          {t.openLink}
        </a>
        <Step step="private">{t.makePrivate}</Step>
        <Step step="renew">{t.renew}</Step>
        <span className="text-sm text-ink-faint">{t.renewHelp}</span>
      </div>
    </Part>
  )
}

function Part({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <section className="border-t border-line pt-5">
      <h3 className="text-lg font-medium">{title}</h3>
      <p className="mt-1 mb-4 max-w-prose text-sm text-ink-soft">{text}</p>
      {children}
    </section>
  )
}

/** A button that is a form of its own. */
function Step({ step, children }: { step: string; children: ReactNode }) {
  return (
    <Form className="inline">
      <Button type="submit" name="step" value={step} size="sm">
        {children}
      </Button>
    </Form>
  )
}
