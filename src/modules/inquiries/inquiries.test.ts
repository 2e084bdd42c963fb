import { expect, test } from 'vitest'
import { type Person, useStage } from '#kit/stage.ts'
import { banMember } from '#modules/people/index.ts'
import { blockMember } from '#modules/relations/index.ts'
import { system } from '#platform/actor.ts'
import { newId } from '#platform/ids.ts'
import { readOutbox } from '#platform/mail/outbox.ts'
import { signOpened } from './index.ts'

const stage = useStage()
const hour = 3_600_000
const words = { name: 'Ivo', email: 'ivo@example.org', subject: 'A sign', message: 'Could you draw one by May?' }

const send = (profileId: string, more: object = {}) => stage.call('POST', '/inquiries', { profileId, ...words, ...more })
const mailsTo = async (to: string) => (await readOutbox(stage.ctx())).filter(({ recipient }) => recipient === to)
const listed = async (person: Person, query = '') => [...((await person.call('GET', `/inquiries${query}`)).body.items ?? [])].map(({ subject, status }) => `${String(subject)}: ${String(status)}`)
const news = async (person: Person) => {
  await stage.drain()
  return [...((await person.call('GET', '/notifications')).body.items ?? [])].filter(({ kind }) => String(kind) === 'inquiry').map(({ title, line, path }) => ({ title, line, path }))
}

test('a visitor writes, the member is told in the hall and by mail, answers once, and nobody else knows', async () => {
  const [ada, eve] = [await stage.person('ada', { displayName: 'Ada' }), await stage.person('eve')]
  const made = await send(ada.id, { budget: 'about 200', timeline: 'May' })
  expect([made.status, Object.keys(made.body)]).toEqual([201, ['id', 'createdAt']])
  const id = String(made.body.id)
  expect(await news(ada)).toEqual([{ title: 'Ivo writes to you', line: '“A sign”', path: `/my/inquiries/${id}` }])
  const told = (await mailsTo('ada@example.org')).find(({ subject }) => subject === 'Ivo writes to you')
  expect(told?.headers).toMatchObject({ 'Reply-To': 'ivo@example.org' })
  expect(told?.text).toMatch(/Could you draw one by May\?[^]*Budget: about 200/)
  expect((await ada.call('GET', `/inquiries/${id}`)).body).toMatchObject({ ...words, status: 'new', budget: 'about 200', timeline: 'May', answer: null, allowedActions: ['read', 'answered', 'archived', 'spam'] })
  for (const [method, path, body] of [['GET', '', undefined], ['PATCH', '', { status: 'read' }], ['POST', '/answer', { answer: 'No.' }]] as const) expect([(await eve.call(method, `/inquiries/${id}${path}`, body)).status, (await stage.call(method, `/inquiries/${id}${path}`, body)).status]).toEqual([404, 401])
  expect((await ada.call('PATCH', `/inquiries/${id}`, { status: 'read' })).body.status).toBe('read')
  expect((await ada.call('POST', `/inquiries/${id}/answer`, { answer: 'Gladly.' })).body).toMatchObject({ status: 'answered', answer: 'Gladly.', allowedActions: ['archived'] })
  expect((await ada.call('POST', `/inquiries/${id}/answer`, { answer: 'Again.' })).body).toMatchObject({ status: 409, code: 'illegal_transition' })
  await stage.drain()
  const [letter] = await mailsTo(words.email)
  expect([letter?.subject, letter?.text.includes('Gladly.'), letter?.text.includes('ada@example.org')]).toEqual(['Ada answers: A sign', true, false])
  expect((await ada.call('PATCH', `/inquiries/${id}`, { status: 'archived' })).status).toBe(200)
  expect([await listed(ada), await listed(ada, '?status=archived'), await listed(eve)]).toEqual([[], ['A sign: archived'], []])
})

test('a fourth in 24 hours from one address is 429, whomever to, however written, and however many at once', async () => {
  const [bob, cleo] = [await stage.person('bob'), await stage.person('cleo')]
  const email = 'often@example.org'
  const all = await Promise.all(Array.from({ length: 6 }, (_, at) => send((at % 2 ? bob : cleo).id, { email: at % 3 ? email : email.toUpperCase() })))
  expect(all.map(({ status }) => status).toSorted()).toEqual([201, 201, 201, 429, 429, 429])
  expect(Number(all.find(({ status }) => status === 429)?.headers['retry-after'])).toBeGreaterThan(86_000)
  expect((await send(bob.id, { email: 'other@example.org' })).status).toBe(201)
  stage.clock.advance(24 * hour + 1_000)
  expect((await send(bob.id, { email })).status).toBe(201)
})

test('what a program fills in, or sends too quickly, looks sent and is spam, of which nobody is told', async () => {
  const dan = await stage.person('dan')
  const opened = signOpened(stage.ctx())
  for (const [at, more] of [{ website: 'https://spam.example' }, { opened }, { opened: `${stage.clock.now().getTime() - 60_000}.forged` }, { opened: 'x' }].entries()) expect((await send(dan.id, { email: `bot${at}@example.org`, ...more })).status).toBe(201)
  expect([await listed(dan), (await listed(dan, '?status=spam')).length, await news(dan)]).toEqual([[], 4, []])
  stage.clock.advance(5_000)
  expect((await send(dan.id, { email: 'human@example.org', opened, website: '' })).status).toBe(201)
  expect(await listed(dan)).toEqual(['A sign: new'])
  const id = (await dan.call('GET', '/inquiries?status=spam')).body.items?.[0]?.id
  expect((await dan.call('PATCH', `/inquiries/${String(id)}`, { status: 'read' })).body.status).toBe('read')
})

test('what is refused: nobody, who was banned, oneself, bad words; under a block it looks sent', async () => {
  const [finn, gil] = [await stage.person('finn'), await stage.person('gil')]
  expect((await send(newId())).status).toBe(404)
  for (const [more, path] of [[{ email: 'no' }, 'email'], [{ name: '' }, 'name'], [{ subject: 'a\nb' }, 'subject'], [{ message: ' ' }, 'message'], [{ profileId: 'finn' }, 'profileId'], [{ status: 'read' }, 'status'], [{ message: 'x'.repeat(5_001) }, 'message']] as const) expect((await send(finn.id, more)).body).toMatchObject({ status: 422, errors: [{ path }] })
  const asMember = (who: Person, profileId: string) => who.call('POST', '/inquiries', { profileId, ...words, email: `${who.handle}@example.org` })
  expect((await asMember(finn, finn.id)).body).toMatchObject({ status: 409, code: 'own_profile' })
  await blockMember(finn.ctx(), { memberId: gil.id })
  expect((await asMember(gil, finn.id)).status).toBe(201)
  expect([await listed(finn), await news(finn)]).toEqual([[], []])
  await banMember(stage.ctx(system), { memberId: finn.id })
  expect((await send(finn.id, { email: 'late@example.org' })).status).toBe(404)
})
