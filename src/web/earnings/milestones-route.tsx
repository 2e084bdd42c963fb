import { redirect } from 'react-router'
import { getFinancial, setMilestones } from '#modules/earnings/index.ts'
import { amountText, type Currency } from '#platform/money.ts'
import { addresses, withParameters } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { submit } from '#web/forms/submit.ts'
import { earnings, milestonesPage as words } from '#web/messages/en/earnings.ts'
import { messagesIn, useMessages } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import { flashCookie } from '#web/shell/flash.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { Field } from '#web/ui/field.tsx'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { AffixedInput, Input } from '#web/ui/input.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/milestones-route.ts'
import { readMilestones } from './read-milestones.server.ts'
import { askedIn } from './read-earnings.server.ts'

/** No more than a page can take; the command has the same bound. */
const most = 20

export async function loader(args: Route.LoaderArgs) {
  const { ctx, me } = requireMember(args)
  const { currency: asked } = askedIn(new URL(args.request.url))
  const { milestones, currency } = await getFinancial(ctx, { ownerId: me.id, currency: asked, limit: 1 })
  return { currency, asked, milestones: milestones.map(({ name, targetCents }) => ({ name, target: amountText(targetCents, currency as Currency) })), rows: Math.min(most, milestones.length + 2) }
}

export async function action(args: Route.ActionArgs) {
  const { me } = requireMember(args)
  const { currency: asked } = askedIn(new URL(args.request.url))
  return submit(args, async (ctx, form) => {
    const { currency } = await getFinancial(ctx, { ownerId: me.id, currency: asked, limit: 1 })
    const milestones = readMilestones(form, currency as Currency, messagesIn(ctx.locale, earnings).notAnAmount)
    await setMilestones(ctx, { ownerId: me.id, milestones, currency: currency as Currency })
    return redirect(withParameters(addresses.myEarnings, { currency: asked }), { status: 303, headers: { 'set-cookie': flashCookie('milestonesSaved') } })
  })
}

/** `/my/earnings/milestones`: what one saves for, all of it at once. */
export default function Milestones({ loaderData: { currency, asked, milestones, rows }, actionData }: Route.ComponentProps) {
  const t = useMessages(words)
  const format = useFormat()
  return (
    <div className="hall max-w-read pt-10 sm:pt-14">
      <PageHead title={t.title} hidden />
      <h1 className="text-3xl">{t.title}</h1>
      <p className="mt-2 mb-8 text-ink-soft">{t.lead}</p>
      <Form result={actionData} labels={t}>
        {Array.from({ length: rows }, (_, at) => (
          <fieldset key={at} className="grid gap-4 border-t border-line pt-4 sm:grid-cols-[minmax(0,1fr)_14rem]">
            <legend className="eyebrow float-start text-ink-faint sm:col-span-2">{t.milestone({ number: format.count(at + 1) })}</legend>
            <Field name={`milestones.${at}.name`} label={t.name} required>
              <Input defaultValue={milestones[at]?.name} maxLength={80} required={false} autoComplete="off" />
            </Field>
            <Field name={`milestones.${at}.targetCents`} label={t.target} required>
              <AffixedInput defaultValue={milestones[at]?.target} after={currency.toUpperCase()} required={false} inputMode="decimal" maxLength={20} autoComplete="off" className="tabular-nums" />
            </Field>
          </fieldset>
        ))}
        {rows < most && <p className="text-sm text-ink-faint">{t.more}</p>}
        <div className="flex flex-wrap gap-1 sm:gap-3">
          <SubmitButton>{t.save}</SubmitButton>
          <LinkButton to={withParameters(addresses.myEarnings, { currency: asked })} variant="quiet">
            {t.back}
          </LinkButton>
        </div>
      </Form>
    </div>
  )
}
