import { invalidField } from '#platform/errors.ts'
import { type Currency, parseAmount } from '#platform/money.ts'
import type { FormInput } from '#web/forms/form-input.ts'

/** No form has more rows. */
const most = 20

/** The milestones that were typed, those left empty aside; they move up in the form as well, so that errors stand where they belong. 422 for what is no amount. */
export function readMilestones(form: FormInput, currency: Currency, notAnAmount: string): { name: string; targetCents: number }[] {
  const typed = Array.from({ length: most }, (_, at) => ({ name: form.text(`milestones.${at}.name`), target: form.text(`milestones.${at}.targetCents`) })).filter(({ name, target }) => name.trim() || target.trim())
  for (let at = 0; at < most; at += 1) {
    form.set(`milestones.${at}.name`, typed[at]?.name ?? '')
    form.set(`milestones.${at}.targetCents`, typed[at]?.target ?? '')
  }
  return typed.map(({ name, target }, at) => {
    const targetCents = parseAmount(target, currency)
    if (targetCents === undefined) throw invalidField(`milestones.${at}.targetCents`, notAnAmount)
    return { name, targetCents }
  })
}
