import type { OfferType } from '#modules/listings/shapes.ts'
import { addresses } from '#web/addresses.ts'
import { offerTypes } from '#web/messages/en/offer-words.ts'
import { importWords as words } from '#web/messages/en/import.ts'
import { useMessages } from '#web/messages/messages.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { Checkbox } from '#web/ui/choice.tsx'
import { Field } from '#web/ui/field.tsx'
import type { FormResult } from '#web/ui/field-context.ts'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { Input } from '#web/ui/input.tsx'
import { Select } from '#web/ui/select.tsx'
import { Textarea } from '#web/ui/textarea.tsx'

const kept = ['externalUrl', 'imageUrl', 'tags', 'source.type', 'source.url', 'source.metadata'] as const
const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url)

/** What was read from an address, for its owner to change and accept. */
export function ReviewProposal({ result, types }: { result: FormResult; types: readonly OfferType[] }) {
  const t = useMessages(words)
  const names = useMessages(offerTypes)
  const value = (name: string) => String(result.values[name] ?? '')
  return (
    <>
      <p className="mt-3 max-w-prose text-lg text-ink-soft">{t.reviewLead({ host: hostOf(value('source.url')) })}</p>
      <Form action={addresses.importOffer} result={result} labels={{ ...t, title: t.offerTitle }} className="mt-8 max-w-form">
        {kept.map((name) => (
          <input key={name} type="hidden" name={name} value={value(name)} readOnly />
        ))}
        <Field name="type" label={t.type} required>
          <Select defaultValue={value('type')} options={types.map((type) => ({ value: type, label: names[type].one }))} />
        </Field>
        <Field name="title" label={t.offerTitle} required>
          <Input defaultValue={value('title')} maxLength={200} />
        </Field>
        <Field name="description" label={t.description}>
          <Textarea defaultValue={value('description')} rows={6} />
        </Field>
        {value('imageUrl') && <Checkbox name="picture" label={t.picture({ host: hostOf(value('imageUrl')) })} help={t.pictureHelp} />}
        <div className="flex flex-wrap gap-3">
          <SubmitButton name="intent" value="accept">
            {t.accept}
          </SubmitButton>
          <LinkButton to={addresses.importOffer} variant="quiet">
            {t.another}
          </LinkButton>
        </div>
      </Form>
    </>
  )
}
