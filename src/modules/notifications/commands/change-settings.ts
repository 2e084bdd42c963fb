import { command } from '#platform/operation.ts'
import { invalid } from '#platform/errors.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { type Choices, kindOf, workingChannels } from '../kinds.ts'
import { hasNotifications } from '../policy.ts'
import { ChangeSettings } from '../shapes.ts'
import { lockPreferences, mergeChoices, type Preferences, writePreferences } from '../store.ts'

/** Changes how one is told of what (P-13). 422 for a kind that does not exist, and for switching off what is fixed. */
export const changeSettings = command('notifications.change-settings', ChangeSettings, async (ctx, { channels = {}, digest = {}, quietHours }): Promise<void> => {
  allow(hasNotifications(ctx.actor))
  refuseFixed(channels)
  const memberId = memberOf(ctx.actor).id
  const before = await lockPreferences(ctx, memberId)
  const changes: Partial<Preferences> = { choices: mergeChoices(before.choices, channels) }
  if (digest.frequency !== undefined) changes.digest = digest.frequency
  if (digest.hour !== undefined) changes.digestHour = digest.hour
  if (digest.weekday !== undefined) changes.digestWeekday = digest.weekday
  if (quietHours !== undefined) Object.assign(changes, { quietFrom: quietHours?.from ?? null, quietTo: quietHours?.to ?? null })
  await writePreferences(ctx, memberId, changes)
}, { unseen: true })

/** What keeps an account safe cannot be switched off; saying that it stays as it is does no harm. */
function refuseFixed(changes: Choices): void {
  const wrong = Object.entries(changes).flatMap(([name, change]) =>
    workingChannels.filter((channel) => kindOf(name)?.fixed?.includes(channel) && change?.[channel] !== undefined && change[channel] !== kindOf(name)?.defaults[channel]).map((channel) => `channels.${name}.${channel}`),
  )
  if (wrong.length > 0) throw invalid(wrong.map((path) => ({ path, message: 'This cannot be switched off.' })))
}
