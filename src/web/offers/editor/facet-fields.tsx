import { offerEditor as words } from '#web/messages/en/offer-editor.ts'
import { useMessages } from '#web/messages/messages.ts'
import { RadioGroup } from '#web/ui/choice.tsx'
import { Field, FieldGroup } from '#web/ui/field.tsx'
import { Input } from '#web/ui/input.tsx'
import type { FormValues } from './form-values.ts'

interface FacetFieldsProps {
  facet: 'gig' | 'product' | 'artwork'
  values: FormValues
}

/** What only a gig, a product or an artwork is asked. */
export function FacetFields({ facet, values }: FacetFieldsProps) {
  if (facet === 'gig') return <GigFields values={values} />
  return facet === 'product' ? <ProductFields values={values} /> : <ArtworkFields values={values} />
}

type Values = Pick<FacetFieldsProps, 'values'>

function GigFields({ values }: Values) {
  const t = useMessages(words)
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <Whole name="gig.deliveryDays" label={t.deliveryDays} help={t.deliveryDaysHelp} values={values} required />
      <Whole name="gig.revisions" label={t.revisions} help={t.revisionsHelp} values={values} />
    </div>
  )
}

function ProductFields({ values }: Values) {
  const t = useMessages(words)
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <Whole name="product.stock" label={t.stock} values={values} />
      <input type="hidden" name="product.stockWas" value={values['product.stockWas'] ?? ''} />
      <Whole name="product.reorderThreshold" label={t.reorderThreshold} help={t.reorderThresholdHelp} values={values} />
      <Line name="product.materials" label={t.materials} values={values} max={200} className="sm:col-span-2" />
      <Whole name="product.weightGrams" label={t.weightGrams} values={values} />
      <Line name="product.sku" label={t.sku} values={values} max={64} />
    </div>
  )
}

function ArtworkFields({ values }: Values) {
  const t = useMessages(words)
  const ways = [
    { value: 'true', label: t.shipped, help: t.shippedHelp },
    { value: 'false', label: t.file, help: t.fileHelp },
  ]
  return (
    <>
      <Line name="artwork.medium" label={t.medium} help={t.mediumHelp} values={values} max={120} />
      <div className="grid gap-6 sm:grid-cols-2">
        <Line name="artwork.dimensions" label={t.dimensions} help={t.dimensionsHelp} values={values} max={120} />
        <Line name="artwork.edition" label={t.edition} help={t.editionHelp} values={values} max={60} />
      </div>
      <FieldGroup name="artwork.physical" label={t.physical} required>
        <RadioGroup look="cards" defaultValue={values['artwork.physical'] || 'true'} options={ways} />
      </FieldGroup>
    </>
  )
}

type LineProps = Values & { name: string; label: string; help?: string; required?: boolean; className?: string }

function Whole({ values, name, ...field }: LineProps) {
  return (
    <Field name={name} {...field}>
      <Input defaultValue={values[name]} inputMode="numeric" maxLength={7} autoComplete="off" className="max-w-32 tabular-nums" />
    </Field>
  )
}

function Line({ values, name, max, ...field }: LineProps & { max: number }) {
  return (
    <Field name={name} {...field}>
      <Input defaultValue={values[name]} maxLength={max} autoComplete="off" />
    </Field>
  )
}
