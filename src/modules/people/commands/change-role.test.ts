import { expect, test } from 'vitest'
import { type Person, useStage } from '#kit/stage.ts'
import { system } from '#platform/actor.ts'
import { newId } from '#platform/ids.ts'
import { permissionsOf } from '../permissions.ts'
import { changeRole } from './change-role.ts'

const stage = useStage()
const as = (person: Person, role: string) => stage.ctx({ kind: 'member', id: person.id, handle: person.handle, role, permissions: permissionsOf(role), sessionId: null, scopes: null })

test('admins give roles, but only owners make owners, and others none', async () => {
  const [olga, adam, mona] = [await stage.person('olga'), await stage.person('adam'), await stage.person('mona')]
  await changeRole(stage.ctx(system), { memberId: olga.id, role: 'owner' })
  await changeRole(as(olga, 'owner'), { memberId: adam.id, role: 'admin' })
  expect((await adam.call('GET', '/me')).body).toMatchObject({ role: 'admin', permissions: expect.arrayContaining(['people.manage']) })
  await changeRole(as(adam, 'admin'), { memberId: mona.id, role: 'moderator' })
  await expect(changeRole(as(adam, 'admin'), { memberId: mona.id, role: 'owner' })).rejects.toMatchObject({ status: 403 })
  await expect(changeRole(as(adam, 'admin'), { memberId: olga.id, role: 'member' })).rejects.toMatchObject({ status: 403 })
  for (const role of ['member', 'moderator', 'agent']) await expect(changeRole(as(mona, role), { memberId: mona.id, role: 'admin' })).rejects.toMatchObject({ status: 403 })
})

test('the last owner stays, also when two leave at once', async () => {
  const [first, second] = [await stage.person('owner-one'), await stage.person('owner-two')]
  const { rows } = await stage.ctx().db.execute<{ id: string }>(`select id from people.users where role = 'owner'`)
  for (let round = 0; round < 10; round += 1) {
    for (const { id } of [first, second]) await changeRole(stage.ctx(system), { memberId: id, role: 'owner' })
    for (const { id } of rows) await changeRole(stage.ctx(system), { memberId: id, role: 'member' })
    const leaving = await Promise.allSettled([first, second].map(({ id }) => changeRole(stage.ctx(system), { memberId: id, role: 'member' })))
    const outcomes = leaving.map((one) => (one.status === 'fulfilled' ? 'left' : (one.reason as { code: string }).code))
    expect(outcomes.sort()).toEqual(['last_owner', 'left'])
  }
})

test('an agent has somebody who answers for it, and nobody else has', async () => {
  const [robo, rosa] = [await stage.person('robo'), await stage.person('rosa')]
  await expect(changeRole(stage.ctx(system), { memberId: robo.id, role: 'agent' })).rejects.toMatchObject({ errors: [{ path: 'responsibleId' }] })
  for (const responsibleId of [newId(), robo.id]) {
    await expect(changeRole(stage.ctx(system), { memberId: robo.id, role: 'agent', responsibleId })).rejects.toMatchObject({ errors: [{ path: 'responsibleId' }] })
  }
  await changeRole(stage.ctx(system), { memberId: robo.id, role: 'agent', responsibleId: rosa.id })
  expect((await stage.call('GET', '/profiles/robo')).body.isAgent).toBe(true)
})
