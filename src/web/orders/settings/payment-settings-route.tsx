import { redirect } from 'react-router'
import { getPaymentSettings, savePaymentSettings } from '#modules/payments/index.ts'
import type { TransferScheme } from '#modules/payments/shapes.ts'
import { addresses } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { paymentSettings } from '#web/messages/en/payment-settings.ts'
import { useMessages } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import { FormPart } from '#web/settings/form-part.tsx'
import { SaveBar } from '#web/settings/save-bar.tsx'
import { SettingsFrame } from '#web/settings/settings-frame.tsx'
import { flashCookie } from '#web/shell/flash.ts'
import { RadioGroup } from '#web/ui/choice.tsx'
import { Field, FieldGroup } from '#web/ui/field.tsx'
import { Form } from '#web/ui/form.tsx'
import { AffixedInput, Input } from '#web/ui/input.tsx'
import { Textarea } from '#web/ui/textarea.tsx'
import type { Route } from './+types/payment-settings-route.ts'

export async function loader(args: Route.LoaderArgs) {
  const { ctx, me } = requireMember(args)
  return { settings: await getPaymentSettings(ctx, {}), myName: me.displayName }
}

export async function action(args: Route.ActionArgs) {
  requireMember(args)
  return submit(args, async (ctx, form) => {
    const scheme = form.text('transfer.scheme')
    const transfer = scheme === '' ? null : { scheme: scheme as TransferScheme, name: form.text('transfer.name'), account: form.text('transfer.account'), city: form.optional('transfer.city') }
    await savePaymentSettings(ctx, { instructions: form.text('instructions'), holdHours: form.whole('holdHours') ?? Number.NaN, transfer })
    return redirect(addresses.settingsPayments, { status: 303, headers: { 'set-cookie': flashCookie('paymentSettingsSaved') } })
  })
}

/** `/settings/payments`: how one is paid (T-4, ★T-16). */
export default function PaymentSettings({ loaderData, actionData }: Route.ComponentProps) {
  const { settings, myName } = loaderData
  const t = useMessages(paymentSettings)
  const { transfer } = settings
  return (
    <SettingsFrame title={t.title} lead={t.lead}>
      <Form result={actionData} labels={t} className="mt-10">
        <FormPart title={t.byHand}>
          <Field name="instructions" label={t.instructions} help={t.instructionsHelp}>
            <Textarea rows={5} maxLength={2_000} defaultValue={settings.instructions} />
          </Field>
          <Field name="holdHours" label={t.holdHours} help={t.holdHoursHelp} required>
            <AffixedInput className="max-w-56" after={t.hours} inputMode="numeric" autoComplete="off" defaultValue={String(settings.holdHours)} />
          </Field>
        </FormPart>
        <FormPart title={t.code}>
          <p className="text-sm text-ink-soft">{t.codeHelp}</p>
          <FieldGroup name="transfer.scheme" label={t.scheme}>
            <RadioGroup look="cards" defaultValue={transfer?.scheme ?? ''} options={[{ value: '', ...t.schemes.none }, { value: 'epc', ...t.schemes.epc }, { value: 'upi', ...t.schemes.upi }, { value: 'pix', ...t.schemes.pix }]} />
          </FieldGroup>
          <Field name="transfer.name" label={t.name}>
            <Input maxLength={70} defaultValue={transfer?.name ?? myName} autoComplete="name" />
          </Field>
          <Field name="transfer.account" label={t.account} help={t.accountHelp}>
            <Input maxLength={80} defaultValue={transfer?.account} autoComplete="off" spellCheck={false} />
          </Field>
          <Field name="transfer.city" label={t.city} help={t.cityHelp} className="max-w-64">
            <Input maxLength={15} defaultValue={transfer?.city} autoComplete="off" />
          </Field>
        </FormPart>
        <SaveBar>{t.save}</SaveBar>
      </Form>
    </SettingsFrame>
  )
}
