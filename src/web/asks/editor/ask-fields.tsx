import type { ReactNode } from 'react'
import { askEditor as words, askTypes, type AskType } from '#web/messages/en/asks.ts'
import { useLocale, useMessages } from '#web/messages/messages.ts'
import type { FormValues } from '#web/offers/editor/form-values.ts'
import { MarkdownField } from '#web/offers/editor/markdown-field.tsx'
import { WordsInput } from '#web/offers/editor/words-input.tsx'
import { RadioGroup } from '#web/ui/choice.tsx'
import { Field, FieldGroup } from '#web/ui/field.tsx'
import { Input } from '#web/ui/input.tsx'
import { Select } from '#web/ui/select.tsx'
import { PictureField } from '#web/uploads/picture-field.tsx'
import type { AskEditorData } from './ask-editor-data.ts'

/** All that the form asks, in the order in which one thinks of it. */
export function AskFields({ data, preview, touch }: { data: AskEditorData; preview: string; touch(): void }) {
  const t = useMessages(words)
  const types = useMessages(askTypes)
  const { values } = data
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-10">
      <Part title={t.partWords}>
        <Field name="type" label={t.type} required>
          <Select defaultValue={values.type} options={(Object.keys(types) as AskType[]).map((value) => ({ value, label: `${types[value].one}: ${types[value].about}` }))} />
        </Field>
        <Field name="title" label={t.title} help={t.titleHelp} required>
          <Input defaultValue={values.title} maxLength={200} autoComplete="off" />
        </Field>
        <MarkdownField name="description" label={t.description} help={t.descriptionHelp} size="medium" maxLength={20_000} text={values.description ?? ''} html={preview} required />
      </Part>
      <Part title={t.partPlace}>
        <Field name="categorySlug" label={t.categorySlug}>
          <Select defaultValue={values.categorySlug} options={data.categories} none={t.noCategory} />
        </Field>
        <Field name="tags" label={t.tags} help={t.tagsHelp}>
          <WordsInput text={values.tags ?? ''} suggestions={data.suggestions.tags} />
        </Field>
        <Field name="tools" label={t.tools} help={t.toolsHelp}>
          <WordsInput text={values.tools ?? ''} suggestions={data.suggestions.tools} />
        </Field>
      </Part>
      <Part title={t.partPicture}>
        <PictureField name="image" label={t.image} help={t.imageHelp} current={data.picture} kept={keptPicture(values)} look="max-h-48 rounded" touch={touch} />
        <Field name="imageAlt" label={t.imageAlt} help={t.imageAltHelp}>
          <Input defaultValue={values.imageAlt} maxLength={300} autoComplete="off" />
        </Field>
      </Part>
      <Part title={t.partPay}>
        <Pay data={data} />
      </Part>
      <Part title={t.partEnd}>
        <Field name="expiresAt" label={t.expiresAt} help={t.expiresAtHelp}>
          <Input type="date" defaultValue={values.expiresAt} className="max-w-52" />
        </Field>
        {data.ask && (
          <Field name="slug" label={t.slug} help={t.slugHelp} required>
            <Input defaultValue={values.slug} maxLength={80} autoCapitalize="none" spellCheck={false} autoComplete="off" />
          </Field>
        )}
      </Part>
    </div>
  )
}

/** A picture that a draft has. */
const keptPicture = ({ imageMediaId: id, imageUrl: url }: FormValues) => (id && url?.startsWith('/media/') ? { id, url } : undefined)

/** Whether it is paid, and how much; the amounts go away by CSS where none is asked. */
function Pay({ data: { values, currencies } }: { data: AskEditorData }) {
  const t = useMessages(words)
  const names = new Intl.DisplayNames(useLocale(), { type: 'currency' })
  const ways = [
    { value: 'false', label: t.unpaid, help: t.unpaidHelp },
    { value: 'true', label: t.paid, help: t.paidHelp },
  ]
  return (
    <div className="group/pay grid gap-6">
      <FieldGroup name="isPaid" label={t.isPaid} required>
        <RadioGroup look="cards" defaultValue={values.isPaid} options={ways} />
      </FieldGroup>
      <div className="grid gap-6 group-has-[input[value=false]:checked]/pay:hidden sm:grid-cols-[8rem_8rem_minmax(0,1fr)]">
        <Field name="budgetMinCents" label={t.budgetMinCents} help={t.budgetHelp}>
          <Input defaultValue={values.budgetMinCents} inputMode="decimal" maxLength={20} autoComplete="off" className="tabular-nums" />
        </Field>
        <Field name="budgetMaxCents" label={t.budgetMaxCents}>
          <Input defaultValue={values.budgetMaxCents} inputMode="decimal" maxLength={20} autoComplete="off" className="tabular-nums" />
        </Field>
        <Field name="currency" label={t.currency} required>
          <Select defaultValue={values.currency} options={currencies.map((code) => ({ value: code, label: `${code.toUpperCase()} · ${names.of(code.toUpperCase()) ?? code}` }))} />
        </Field>
      </div>
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-6 border-t border-line pt-7">
      <h2 className="text-xl">{title}</h2>
      {children}
    </section>
  )
}
