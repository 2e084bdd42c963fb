import { expect, test } from 'vitest'
import { type Person, useStage } from '#kit/stage.ts'

const stage = useStage()
const phone = '+49 30 901820'
const contactEmail = 'write@workshop.example'

type Seen = Record<string, unknown>
const seenBy = async (reader: Person | null, handle: string): Promise<Seen> => (await (reader ?? stage).call('GET', `/profiles/${handle}`)).body as unknown as Seen

test('a contact address is shown to those it is meant for, and to nobody else', async () => {
  const [ria, other, admin] = [await stage.person('ria-private'), await stage.person('some-other'), await stage.person('an-admin', {})]
  await stage.ctx().db.execute(`update people.users set role = 'admin' where id = '${admin.id}'`)
  const readers = { visitor: null, member: other, admin, self: ria }
  const seen = { nobody: ['self'], members: ['member', 'admin', 'self'], everyone: ['visitor', 'member', 'admin', 'self'] }
  for (const [contactEmailVisibility, names] of Object.entries(seen)) {
    await ria.call('PATCH', '/profiles/ria-private', { contactEmail, contactEmailVisibility })
    for (const [name, reader] of Object.entries(readers)) {
      expect([contactEmailVisibility, name, (await seenBy(reader, 'ria-private')).contactEmail]).toEqual([contactEmailVisibility, name, names.includes(name) ? contactEmail : null])
    }
  }
})

test('the phone, the address one signs in with and the role never leave with a profile', async () => {
  const [tom, other] = [await stage.person('tom-private'), await stage.person('yet-another')]
  await tom.call('PATCH', '/profiles/tom-private', { phone, contactEmail, contactEmailVisibility: 'nobody' })
  for (const reader of [null, other, tom]) {
    const profile = await seenBy(reader, 'tom-private')
    for (const field of ['phone', 'email', 'emailVerified', 'role', 'permissions', 'contactEmailVisibility', 'programs']) expect(profile).not.toHaveProperty(field)
    expect(JSON.stringify(profile)).not.toMatch(/901820|tom-private@/)
  }
  expect((await tom.call('GET', '/me')).body).toMatchObject({ phone, contactEmail, contactEmailVisibility: 'nobody', email: 'tom-private@example.org' })
})

test('search engines may show a profile until its owner says no', async () => {
  const una = await stage.person('una-unlisted')
  expect((await seenBy(null, 'una-unlisted')).inSearchEngines).toBe(true)
  expect((await una.call('PATCH', '/profiles/una-unlisted', { inSearchEngines: false })).status).toBe(200)
  expect((await seenBy(null, 'una-unlisted')).inSearchEngines).toBe(false)
  expect((await una.call('PATCH', '/profiles/una-unlisted', { inSearchEngines: 'no' })).status).toBe(422)
})
