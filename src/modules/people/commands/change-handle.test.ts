import { expect, test } from 'vitest'
import { type Person, useStage } from '#kit/stage.ts'

const stage = useStage({ LIMIT_CHANGE_ACCOUNT: '1000/1h' })
const day = 86_400_000
const change = (person: Person, handle: string) => person.call('POST', '/auth/handle/change', { handle })
const register = (handle: string) => stage.call('POST', '/auth/register', { email: `${handle.length}${handle.charCodeAt(0)}-${Math.random()}@example.org`, handle, password: 'a lamp beside the sea' })

test('a new handle counts at once, the old one leads on, and whoever is signed in stays so', async () => {
  const ana = await stage.person('ana-potter')
  const answer = await change(ana, ' Ana-Kiln ')
  expect([answer.status, answer.body]).toEqual([200, { handle: 'ana-kiln' }])
  expect((await ana.call('GET', '/me')).body.handle).toBe('ana-kiln')
  for (const old of ['ana-potter', 'ANA-potter']) expect((await stage.call('GET', `/profiles/${old}`)).body).toMatchObject({ id: ana.id, handle: 'ana-kiln' })
  expect((await stage.call('GET', '/profiles/ana_potter')).status).toBe(404)
  expect((await change(ana, 'ana-kiln')).status).toBe(200)
})

test('an old handle, and what looks like it, stays its owner’s, who may take it back', async () => {
  const bob = await stage.person('bob-smith')
  await change(bob, 'robert-smith')
  const eve = await stage.person('eve-smith')
  for (const handle of ['bob-smith', 'b0b-smith', 'bob_smith']) {
    expect([handle, (await change(eve, handle)).body.code, (await register(handle)).body.code]).toEqual([handle, 'handle_taken', 'handle_taken'])
  }
  expect((await change(bob, 'b0b-smith')).status).toBe(200)
  expect((await change(bob, 'bob-smith')).status).toBe(200)
  expect((await stage.call('GET', '/profiles/robert-smith')).body.handle).toBe('bob-smith')
})

test('what registration refuses is refused here', async () => {
  const cy = await stage.person('cy-smith')
  await stage.person('dan-smith')
  for (const [handle, status] of [['dan-smith', 409], ['dan_smith', 409], ['admin', 409], ['ab', 422], ['with space', 422]] as const) {
    const answer = await change(cy, handle)
    expect([handle, answer.status, (answer.body.errors as unknown as { path: string }[])[0]?.path]).toEqual([handle, status, 'handle'])
  }
})

test('three changes in thirty days are the most', async () => {
  const fay = await stage.person('fay-smith')
  for (const handle of ['fay-one', 'fay-two', 'fay-three']) {
    expect((await change(fay, handle)).status).toBe(200)
    stage.clock.advance(day)
  }
  const refused = await change(fay, 'fay-four')
  expect([refused.status, Math.round(Number(refused.headers['retry-after']) / 86_400)]).toEqual([429, 27])
  stage.clock.advance(27 * day + 1_000)
  // By cookie, which goes on with its session; the token of the first day is over.
  expect((await stage.call('POST', '/auth/handle/change', { handle: 'fay-four' }, { cookie: fay.cookie })).status).toBe(200)
  expect((await stage.call('GET', '/profiles/fay-two')).body.handle).toBe('fay-four')
})

test('racing for one handle, by change and by registration, leaves it with one', async () => {
  for (let round = 0; round < 5; round += 1) {
    const people = await Promise.all([stage.person(`gus-${round}`), stage.person(`hal-${round}`)])
    const answers = await Promise.all([...people.map((person) => change(person, `prize-${round}`)), register(`prize-${round}`)])
    expect(answers.map(({ status }) => status < 300).filter(Boolean), JSON.stringify(answers.map(({ body }) => body))).toHaveLength(1)
    for (const { status } of answers) expect([200, 201, 409]).toContain(status)
  }
})

test('a handle that is given up just now goes to nobody else', async () => {
  for (let round = 0; round < 5; round += 1) {
    const ivy = await stage.person(`ivy-${round}`)
    const [changed, taken] = await Promise.all([change(ivy, `ivy-new-${round}`), register(`ivy-${round}`)])
    expect([changed.status, taken.status]).toEqual([200, 409])
  }
})
