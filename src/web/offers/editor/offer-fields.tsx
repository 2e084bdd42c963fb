import type { ReactNode } from 'react'
import { offerEditor as words } from '#web/messages/en/offer-editor.ts'
import { useMessages } from '#web/messages/messages.ts'
import { RadioGroup } from '#web/ui/choice.tsx'
import { Field, FieldGroup } from '#web/ui/field.tsx'
import { Input } from '#web/ui/input.tsx'
import { Select } from '#web/ui/select.tsx'
import type { EditorData } from './editor-data.ts'
import { DownloadFields } from './download-fields.tsx'
import { FacetFields } from './facet-fields.tsx'
import { MarkdownField } from './markdown-field.tsx'
import { formShapeOf } from './offer-form-shape.ts'
import { PictureFields } from './picture-fields.tsx'
import { PriceFields } from './price-fields.tsx'
import { WordsInput } from './words-input.tsx'

interface OfferFieldsProps {
  data: EditorData
  previews: EditorData['previews']
  /** Tells that something changed without being typed: a picture moved. */
  touch(): void
}

/** All that the form asks, in the order in which one thinks of it. */
export function OfferFields({ data, previews, touch }: OfferFieldsProps) {
  const t = useMessages(words)
  const { type, values, images } = data
  const shape = formShapeOf(type)
  return (
    <div className="grid content-start gap-10">
      <Part title={t.partWords}>
        <Field name="title" label={t.title} help={t.titleHelp} required>
          <Input defaultValue={values.title} maxLength={200} autoComplete="off" />
        </Field>
        <MarkdownField
          name="description"
          label={shape.hasBody ? t.summary : t.description}
          help={shape.hasBody ? t.summaryHelp : t.descriptionHelp}
          required={type !== 'post'}
          size={shape.hasBody ? 'short' : 'medium'}
          maxLength={20_000}
          text={values.description ?? ''}
          html={previews.description}
        />
        {shape.hasBody && <MarkdownField name="body" label={t.body} help={t.bodyHelp} required={type === 'post'} size="long" maxLength={100_000} text={values.body ?? ''} html={previews.body} />}
        {type === 'link' && <WebAddress name="externalUrl" label={t.externalUrl} help={t.externalUrlHelp} value={values.externalUrl} required />}
      </Part>
      <Part title={t.partPictures}>
        <PictureFields images={images} touch={touch} />
      </Part>
      {shape.pricing.length > 0 && (
        <Part title={t.partPrice}>
          <PriceFields ways={shape.pricing} values={values} currencies={data.currencies} />
        </Part>
      )}
      {shape.facet && (
        <Part title={t.partFacts}>
          <FacetFields facet={shape.facet} values={values} />
        </Part>
      )}
      {data.files && (
        <Part title={t.partDownloads}>
          <DownloadFields files={data.files} touch={touch} />
        </Part>
      )}
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
        {type !== 'link' && <WebAddress name="externalUrl" label={t.externalUrl} help={type === 'app' ? t.appUrlHelp : t.externalUrlHelp} value={values.externalUrl} />}
        {shape.hasSource && <WebAddress name="source.url" label={t.url} help={t.sourceHelp} value={values['source.url']} />}
      </Part>
      <Part title={t.partWho}>
        <FieldGroup name="visibility" label={t.visibility} required>
          <RadioGroup look="cards" defaultValue={values.visibility} options={(['public', 'unlisted', 'private'] as const).map((value) => ({ value, label: t[value], help: t[`${value}Help`] }))} />
        </FieldGroup>
        {data.offer && data.offer.status !== 'draft' && (
          <Field name="slug" label={t.slug} help={t.slugHelp} required>
            <Input defaultValue={values.slug} maxLength={80} autoCapitalize="none" spellCheck={false} autoComplete="off" />
          </Field>
        )}
      </Part>
    </div>
  )
}

function WebAddress({ value, ...field }: { name: string; label: string; help: string; required?: boolean; value: string | undefined }) {
  return (
    <Field {...field}>
      <Input type="url" defaultValue={value} maxLength={2000} autoCapitalize="none" spellCheck={false} />
    </Field>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-6 border-t border-line pt-7">
      <h2 className="text-xl">{title}</h2>
      {children}
    </section>
  )
}
