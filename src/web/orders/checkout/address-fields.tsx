import type { Address } from '#modules/orders/shapes.ts'
import { checkout } from '#web/messages/en/buying.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Field } from '#web/ui/field.tsx'
import { Input } from '#web/ui/input.tsx'
import { type Option, Select } from '#web/ui/select.tsx'

/** Where goods are sent; begins with where the last ones went. */
export function AddressFields({ address, countries }: { address: Address | null; countries: readonly Option[] }) {
  const t = useMessages(checkout)
  const line = (name: keyof Address, autoComplete: string, required: boolean, maxLength: number) => (
    <Field name={`shippingAddress.${name}`} label={t[name]} required={required} {...(name === 'phone' && { help: t.phoneHelp })}>
      <Input defaultValue={address?.[name]} autoComplete={`shipping ${autoComplete}`} maxLength={maxLength} />
    </Field>
  )
  return (
    <fieldset className="grid gap-5">
      <legend className="display mb-4 text-xl">{t.address}</legend>
      {line('name', 'name', true, 120)}
      {line('line1', 'address-line1', true, 160)}
      {line('line2', 'address-line2', false, 160)}
      <div className="grid gap-5 sm:grid-cols-[10rem_minmax(0,1fr)]">
        {line('postalCode', 'postal-code', false, 20)}
        {line('city', 'address-level2', true, 120)}
      </div>
      {line('region', 'address-level1', false, 120)}
      <Field name="shippingAddress.country" label={t.country} required>
        <Select options={countries} none={t.chooseCountry} defaultValue={address?.country} autoComplete="shipping country" />
      </Field>
      {line('phone', 'tel', false, 40)}
    </fieldset>
  )
}
