import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'
import { accountConnected, passkeyAdded, passkeyRemoved, twoStepChanged } from '#modules/credentials/index.ts'
import { emailChanged, passwordChanged } from '#modules/people/index.ts'
import { system } from '#platform/actor.ts'
import { readOutbox } from '#platform/mail/outbox.ts'

const stage = useStage()

test('each change of how one signs in is told, here and by one mail, whatever was switched off', async () => {
  const mara = await stage.person('mara')
  await stage.drain()
  await mara.call('POST', '/notifications/read', { all: true })
  await mara.call('PATCH', '/notifications/settings', { channels: { follow: { inApp: 'off', email: 'off' } } })
  const before = (await readOutbox(stage.ctx())).length
  const memberId = mara.id
  const facts = [twoStepChanged({ memberId, on: true }), twoStepChanged({ memberId, on: false }), passkeyAdded({ memberId, name: 'Phone' }), passkeyRemoved({ memberId, name: 'Phone' }), accountConnected({ memberId, provider: 'github' }), passwordChanged({ memberId }), emailChanged({ memberId })]
  await stage.ctx(system).transaction(async (inside) => {
    for (const fact of facts) await inside.emit(fact as (typeof facts)[0])
  })
  await stage.drain()
  const { items, unreadCount } = (await mara.call('GET', '/notifications?unread=true')).body
  const titles = [...(items ?? [])].map((item) => String(item.title)).sort()
  expect(titles).toEqual(['The passkey “Phone” was added', 'The passkey “Phone” was removed', 'Two-step sign-in is on', 'Two-step sign-in was turned off', 'You can sign in with GitHub now', 'Your account has another email address', 'Your password was changed'])
  expect(unreadCount).toBe(7)
  const mails = (await readOutbox(stage.ctx())).slice(0, -before)
  expect(mails.length).toBe(7)
  expect(mails.filter(({ subject }) => /password/i.test(subject)).length).toBe(1)
  for (const { headers, text } of mails) expect([headers, text.includes('/unsubscribe/')]).toEqual([{}, false])
})
