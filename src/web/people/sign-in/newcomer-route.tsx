import { redirect } from 'react-router'
import { getNewcomer, joinFromProvider, type NewcomerView } from '#modules/credentials/index.ts'
import { isAppError } from '#platform/errors.ts'
import { pageContext } from '#server/page-context.ts'
import { addresses, sameOriginPath } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { account } from '#web/messages/en/people.ts'
import { newcomer, otherWays } from '#web/messages/en/sign-in.ts'
import { useMessages } from '#web/messages/messages.ts'
import { flashCookie } from '#web/shell/flash.ts'
import { Field } from '#web/ui/field.tsx'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { AffixedInput, Input } from '#web/ui/input.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import { DoorFrame } from '../door-frame.tsx'
import { passIfSignedIn } from '../pass-if-signed-in.ts'
import { TimeZoneField, timeZoneIn } from '../time-zone-field.tsx'
import type { Route } from './+types/newcomer-route.ts'
import { letIn } from './let-in.ts'
import { readShortCookie } from './short-cookie.ts'

const beginAgain = () => redirect(addresses.signIn, { status: 303, headers: { 'set-cookie': flashCookie('signInOver') } })

export async function loader(args: Route.LoaderArgs): Promise<NewcomerView> {
  passIfSignedIn(args)
  const page = args.context.get(pageContext)
  const found = await getNewcomer(page.ctx, { token: readShortCookie(page, args.request, 'newcomer') })
  if (!found) throw beginAgain()
  return found
}

export async function action(args: Route.ActionArgs) {
  return submit(args, async (ctx, form, page) => {
    const token = readShortCookie(page, args.request, 'newcomer')
    const found = token ? await getNewcomer(ctx, { token }) : null
    if (!found) return beginAgain()
    const { address, userAgent } = page.door
    const joining = joinFromProvider(ctx, { token, handle: form.text('handle').trim().replace(/^@/, ''), displayName: form.optional('displayName'), timeZone: timeZoneIn(form), address, userAgent })
    try {
      return await letIn(page, joining, { next: found.next === addresses.home ? addresses.settingsProfile : sameOriginPath(found.next, addresses.settingsProfile), flash: 'welcome', drop: 'newcomer' })
    } catch (error) {
      if (isAppError(error) && error.code === 'newcomer_over') return beginAgain()
      throw error
    }
  })
}

/** Somebody new, for whom another site vouches, chooses how they are called here. */
export default function Newcomer({ loaderData, actionData }: Route.ComponentProps) {
  const [t, words, ways] = [useMessages(newcomer), useMessages(account), useMessages(otherWays)]
  const { provider, email, displayName, handle } = loaderData
  return (
    <DoorFrame title={t.title} lead={t.lead({ provider: ways.names[provider], email })} emblem="seat">
      <PageHead title={t.title} hidden />
      <Form result={actionData} labels={words}>
        <TimeZoneField />
        <Field name="displayName" label={words.displayName} help={words.displayNameHelp}>
          <Input autoComplete="name" maxLength={80} defaultValue={displayName} />
        </Field>
        <Field name="handle" label={words.handle} help={words.handleHelp} required>
          <AffixedInput before="@" autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={31} defaultValue={handle} />
        </Field>
        <SubmitButton wide>{words.signUpAction}</SubmitButton>
      </Form>
    </DoorFrame>
  )
}
