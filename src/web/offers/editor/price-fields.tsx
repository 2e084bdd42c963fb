import type { PricingType } from '#modules/listings/shapes.ts'
import { offerEditor as words } from '#web/messages/en/offer-editor.ts'
import { useLocale, useMessages } from '#web/messages/messages.ts'
import { cn } from '#web/ui/cn.ts'
import { Field } from '#web/ui/field.tsx'
import { Input } from '#web/ui/input.tsx'
import { Select } from '#web/ui/select.tsx'
import type { FormValues } from './form-values.ts'

interface PriceFieldsProps {
  ways: readonly PricingType[]
  values: FormValues
  currencies: readonly string[]
}

/** How it is paid and what it costs, typed in whole units as one says it. The amount goes away by CSS where none is asked. */
export function PriceFields({ ways, values, currencies }: PriceFieldsProps) {
  const t = useMessages(words)
  const names = new Intl.DisplayNames(useLocale(), { type: 'currency' })
  const hasChoice = ways.length > 1
  return (
    <div className="group/price grid gap-6">
      {hasChoice && (
        <Field name="pricing.type" label={t.pricingType} required>
          <Select defaultValue={values['pricing.type'] ?? ways[0]} options={ways.map((value) => ({ value, label: t.pricing[value] }))} className="sm:max-w-64" />
        </Field>
      )}
      <div
        className={cn(
          'grid gap-6 sm:grid-cols-[10rem_1fr]',
          hasChoice && 'group-has-[option[value=custom]:checked]/price:hidden group-has-[option[value=free]:checked]/price:hidden',
        )}
      >
        <Field name="pricing.priceCents" label={t.priceCents} help={t.priceHelp} required>
          <Input defaultValue={values['pricing.priceCents']} inputMode="decimal" maxLength={20} autoComplete="off" className="tabular-nums" />
        </Field>
        <Field name="pricing.currency" label={t.currency} required>
          <Select defaultValue={values['pricing.currency']} options={currencies.map((code) => ({ value: code, label: `${code.toUpperCase()} · ${names.of(code.toUpperCase()) ?? code}` }))} />
        </Field>
      </div>
    </div>
  )
}
