import { redirect } from 'react-router'
import { changeProfile, getMe } from '#modules/people/index.ts'
import { availabilities, creatorCategories, programs } from '#modules/people/shapes.ts'
import { amountText, type Currency, currencyCodes } from '#platform/money.ts'
import { addresses } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { marketplaceSettings } from '#web/messages/en/settings.ts'
import { useMessages } from '#web/messages/messages.ts'
import { SaveBar } from '#web/settings/save-bar.tsx'
import { SettingsFrame } from '#web/settings/settings-frame.tsx'
import { flashCookie } from '#web/shell/flash.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { Form } from '#web/ui/form.tsx'
import { requireMember } from '../require-member.ts'
import type { Route } from './+types/marketplace-settings-route.ts'
import { TermsFields, WorkFields } from './marketplace-fields.tsx'
import type { MarketplaceSettingsData } from './marketplace-settings-data.ts'
import { readMarketplaceForm } from './read-marketplace-form.ts'

export async function loader(args: Route.LoaderArgs): Promise<MarketplaceSettingsData> {
  const { ctx } = requireMember(args)
  const person = await getMe(ctx, {})
  const money = (cents: number | null) => (cents === null ? '' : amountText(cents, person.currency as Currency))
  return {
    person,
    choices: { availabilities, creatorCategories, programs, currencies: currencyCodes },
    rates: { hourly: money(person.hourlyRateCents), project: money(person.projectRateCents) },
  }
}

export async function action(args: Route.ActionArgs) {
  const { me } = requireMember(args)
  return submit(
    args,
    async (ctx, form) => {
      await changeProfile(ctx, { profileId: me.id, changes: readMarketplaceForm(form) })
      return redirect(addresses.settingsMarketplace, { status: 303, headers: { 'set-cookie': flashCookie('marketplaceSaved') } })
    },
    { prefix: 'changes.' },
  )
}

/** What buyers and those who look for help go by (P-13). */
export default function MarketplaceSettings({ loaderData, actionData }: Route.ComponentProps) {
  const t = useMessages(marketplaceSettings)
  const { person } = loaderData
  return (
    <SettingsFrame
      title={t.title}
      lead={t.lead}
      aside={
        <LinkButton to={addresses.profile(person.handle)} size="sm">
          {t.view}
        </LinkButton>
      }
    >
      <Form result={actionData} labels={t} className="mt-10">
        <WorkFields {...loaderData} />
        <TermsFields {...loaderData} />
        <p className="text-sm text-ink-faint">
          {t.reachNote}{' '}
          <a href={addresses.settingsPrivacy} className="link">
            {t.reachLink}
          </a>
          .
        </p>
        <SaveBar>{t.save}</SaveBar>
      </Form>
    </SettingsFrame>
  )
}
