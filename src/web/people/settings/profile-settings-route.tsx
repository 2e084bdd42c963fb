import { redirect } from 'react-router'
import { countMyOffers } from '#modules/listings/index.ts'
import { completenessOf } from '#modules/people/completeness.ts'
import { changeProfile, getMe } from '#modules/people/index.ts'
import { addresses } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { profileSettings } from '#web/messages/en/settings.ts'
import { useMessages } from '#web/messages/messages.ts'
import { SaveBar } from '#web/settings/save-bar.tsx'
import { SettingsFrame } from '#web/settings/settings-frame.tsx'
import { flashCookie } from '#web/shell/flash.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { Form } from '#web/ui/form.tsx'
import { CompletenessMeter } from '../completeness-meter.tsx'
import { requireMember } from '../require-member.ts'
import { takePicture } from '#web/uploads/take-picture.server.ts'
import type { Route } from './+types/profile-settings-route.ts'
import { LinkFields, WhereFields, WhoFields } from './profile-fields.tsx'
import type { ProfileSettingsData } from './profile-settings-data.ts'
import { readProfileForm } from './read-profile-form.ts'

export async function loader(args: Route.LoaderArgs): Promise<ProfileSettingsData> {
  const { ctx } = requireMember(args)
  const [person, counts] = await Promise.all([getMe(ctx, {}), countMyOffers(ctx)])
  const completeness = completenessOf({ person, publishedOffers: counts.active ?? 0 })
  return { person, completeness, timeZones: Intl.supportedValuesOf('timeZone') }
}

export async function action(args: Route.ActionArgs) {
  const { me } = requireMember(args)
  return submit(
    args,
    async (ctx, form) => {
      for (const name of ['avatar', 'banner']) await takePicture(ctx, me.id, form, name)
      await changeProfile(ctx, { profileId: me.id, changes: readProfileForm(form) })
      return redirect(addresses.profile(me.handle), { status: 303, headers: { 'set-cookie': flashCookie('profileSaved') } })
    },
    { prefix: 'changes.' },
  )
}

/** Who one is, in one column. */
export default function ProfileSettings({ loaderData, actionData }: Route.ComponentProps) {
  const t = useMessages(profileSettings)
  const { person, completeness } = loaderData
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
      <CompletenessMeter {...completeness} className="mt-8" />
      <Form result={actionData} labels={t} encType="multipart/form-data" className="mt-10">
        <WhoFields person={person} />
        <WhereFields {...loaderData} />
        <LinkFields person={person} />
        <SaveBar>{t.save}</SaveBar>
      </Form>
    </SettingsFrame>
  )
}
