import { redirect } from 'react-router'
import { changeProfile, getMe } from '#modules/people/index.ts'
import { availabilities, creatorCategories, programs } from '#modules/people/shapes.ts'
import { amountText, type Currency, currencyCodes } from '#platform/money.ts'
import { addresses } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { profileSettings } from '#web/messages/en/settings.ts'
import { useMessages } from '#web/messages/messages.ts'
import { SettingsFrame } from '#web/settings/settings-frame.tsx'
import { flashCookie } from '#web/shell/flash.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { requireMember } from '../require-member.ts'
import type { Route } from './+types/profile-settings-route.ts'
import { takePictures } from './pictures.server.ts'
import { ReachFields, TermsFields, WhoFields, WorkFields } from './profile-fields.tsx'
import type { ProfileSettingsData } from './profile-settings-data.ts'
import { readProfileForm } from './read-profile-form.ts'

export async function loader(args: Route.LoaderArgs): Promise<ProfileSettingsData> {
  const { ctx } = requireMember(args)
  const choices = { availabilities, creatorCategories, programs, currencies: currencyCodes, timeZones: Intl.supportedValuesOf('timeZone') }
  const person = await getMe(ctx, {})
  const money = (cents: number | null) => (cents === null ? '' : amountText(cents, person.currency as Currency))
  return { person, choices, rates: { hourly: money(person.hourlyRateCents), project: money(person.projectRateCents) } }
}

export async function action(args: Route.ActionArgs) {
  const { me } = requireMember(args)
  return submit(
    args,
    async (ctx, form) => {
      await takePictures(ctx, me.id, form)
      await changeProfile(ctx, { profileId: me.id, changes: readProfileForm(form) })
      return redirect(addresses.profile(me.handle), { status: 303, headers: { 'set-cookie': flashCookie('profileSaved') } })
    },
    { prefix: 'changes.' },
  )
}

/** All that a person says of themselves, in one column. */
export default function ProfileSettings({ loaderData, actionData }: Route.ComponentProps) {
  const t = useMessages(profileSettings)
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
      <Form result={actionData} labels={t} encType="multipart/form-data" className="mt-10">
        <WhoFields person={person} />
        <WorkFields {...loaderData} />
        <TermsFields {...loaderData} />
        <ReachFields person={person} />
        <div className="sticky bottom-0 z-10 -mx-4 border-t border-line bg-paper px-4 py-4">
          <SubmitButton>{t.save}</SubmitButton>
        </div>
      </Form>
    </SettingsFrame>
  )
}
