import { expect, test } from 'vitest'
import { about, advanceTo, connect, newAsk, put } from '#kit/connections.ts'
import { wrongIn } from '#kit/ledger.ts'
import { newWare } from '#kit/orders.ts'
import { type Person, useStage } from '#kit/stage.ts'
import { banMember } from '#modules/people/index.ts'
import { blockMember } from '#modules/relations/index.ts'
import { writeReview } from '#modules/reviews/index.ts'
import { system } from '#platform/actor.ts'
import { newId } from '#platform/ids.ts'

const stage = useStage()

const helped = async (person: Person) => (await stage.call('GET', `/profiles/${person.handle}`)).body.counts
const listed = async (person: Person, query = '') => [...((await person.call('GET', `/connections${query}`)).body.items ?? [])].map(({ id }) => String(id))
const news = async (person: Person) => {
  await stage.drain()
  return [...((await person.call('GET', '/notifications?limit=50')).body.items ?? [])].filter(({ path }) => String(path).startsWith('/connections/')).map(({ kind, title, line, path }) => ({ kind: String(kind), title: String(title), line: line as unknown, path: String(path) })).toSorted((a, b) => (a.title < b.title ? -1 : 1))
}

test('an ask is answered, from the first word to the last star', async () => {
  const [ada, bob, eve] = [await stage.person('ada', { displayName: 'Ada' }), await stage.person('bob', { displayName: 'Bob' }), await stage.person('eve')]
  const askId = await newAsk(ada)
  const made = await bob.call('POST', '/connections', { askId, message: ' I can help. ' })
  expect(made.status).toBe(201)
  expect(made.body).toMatchObject({
    type: 'ask_response', status: 'initiated', initiator: { id: bob.id, handle: 'bob' }, responder: { id: ada.id }, askId, offerId: null, about: { title: 'An ask of ada', url: '/@ada/asks/an-ask-of-ada' }, message: 'I can help.',
    agreedPriceCents: null, currency: 'usd', ratings: { initiator: null, responder: null }, allowedActions: ['cancelled'], nextActor: 'responder', timeline: [{ from: null, to: 'initiated', by: 'initiator' }],
  })
  const [id, threadId] = [String(made.body.id), String(made.body.threadId)]
  expect((await bob.call('POST', '/messages', { threadId, content: 'Shall we start on Monday?' })).status).toBe(201)
  expect((await ada.call('GET', `/threads/${threadId}/messages`)).body.items?.[0]?.content).toBe('Shall we start on Monday?')
  expect((await eve.call('GET', `/threads/${threadId}/messages`)).status).toBe(404)
  expect((await stage.call('GET', `/asks/${askId}`)).body.responseCount).toBe(1)
  expect([await listed(ada), await listed(ada, '?role=initiator'), await listed(bob, '?role=initiator&status=initiated'), await listed(bob, '?status=accepted'), await listed(eve)]).toEqual([[id], [], [id], [], []])
  for (const [method, path, body] of [['GET', '', undefined], ['PATCH', '', { status: 'accepted' }], ['POST', '/rate', { rating: 5 }]] as const) expect((await eve.call(method, `/connections/${id}${path}`, body)).status).toBe(404)
  expect((await put(ada, id, { status: 'accepted', agreedPriceCents: 5_000 })).body).toMatchObject({ status: 'accepted', agreedPriceCents: 5_000, nextActor: 'initiator', allowedActions: ['in_progress', 'cancelled'] })
  expect((await bob.call('POST', `/connections/${id}/rate`, { rating: 5 })).body).toMatchObject({ status: 409, code: 'not_completed' })
  await put(bob, id, { status: 'in_progress' })
  expect((await put(bob, id, { status: 'completed' })).status).toBe(403)
  expect((await put(ada, id, { status: 'completed' })).body).toMatchObject({ status: 'completed', allowedActions: [], nextActor: null, dueAt: null, completedAt: expect.any(String) })
  expect([await helped(bob), await helped(ada)]).toMatchObject([{ helped: 1, completed: 1 }, { helped: 0, completed: 0 }])
  expect((await ada.call('POST', `/connections/${id}/rate`, { rating: 4, feedback: 'Kind.' })).body.ratings).toEqual({ initiator: null, responder: { rating: 4, feedback: 'Kind.' } })
  expect((await ada.call('POST', `/connections/${id}/rate`, { rating: 1 })).body).toMatchObject({ status: 409, code: 'already_reviewed' })
  expect((await bob.call('POST', '/reviews', { connectionId: id, rating: 5, comment: 'Clear.' })).status).toBe(201)
  expect((await bob.call('GET', `/connections/${id}`)).body.ratings).toEqual({ initiator: { rating: 5, feedback: 'Clear.' }, responder: { rating: 4, feedback: 'Kind.' } })
  expect((await stage.call('GET', `/reviews?userId=${bob.id}`)).body).toMatchObject({ average: 4, count: 1, items: [{ context: 'connection', author: { id: ada.id }, comment: 'Kind.' }] })
  const path = `/connections/${id}`
  expect(await news(ada)).toEqual([{ kind: 'askResponse', title: 'Bob answers “An ask of ada”', line: '“I can help.”', path }])
  expect((await news(bob)).map(({ kind, title }) => [kind, title])).toEqual([['accepted', 'Ada said yes: “An ask of ada”'], ['completed', 'Ada says it is done: “An ask of ada”']])
  expect(await wrongIn(stage)).toEqual([])
})

test('an inquiry about an offer counts for it, and its owner has helped once it is done', async () => {
  const [cleo, dan] = [await stage.person('cleo'), await stage.person('dan', { displayName: 'Dan' })]
  const offerId = await newWare(cleo, 'service')
  const id = await connect(dan, { offerId })
  expect((await stage.call('GET', `/offers/${offerId}`)).body.connectionCount).toBe(1)
  expect((await put(cleo, id, { status: 'discussing', agreedPriceCents: 900 })).body).toMatchObject({ status: 'discussing', agreedPriceCents: 900, mayPrice: true })
  expect((await put(dan, id, { agreedPriceCents: 1 })).body).toMatchObject({ status: 403 })
  expect((await put(cleo, id, { agreedPriceCents: 1_200 })).body).toMatchObject({ status: 'discussing', agreedPriceCents: 1_200 })
  await advanceTo(id, 'in_progress', dan, cleo)
  expect((await put(cleo, id, { status: 'completed' })).status).toBe(403)
  expect((await put(dan, id, { status: 'completed' })).status).toBe(200)
  expect([await helped(cleo), await helped(dan)]).toMatchObject([{ helped: 1 }, { helped: 0 }])
  expect((await put(cleo, id, { agreedPriceCents: 5 })).body).toMatchObject({ status: 409, code: 'no_price' })
  expect((await news(cleo)).map(({ kind, title }) => [kind, title])).toEqual([['connectionRequest', 'Dan asks about “A service of cleo”'], ['completed', 'Dan says it is done: “A service of cleo”']])
  expect(await wrongIn(stage)).toEqual([])
})

test('working together directly helps nobody in particular, and has no price', async () => {
  const [finn, gil] = [await stage.person('finn', { displayName: 'Finn' }), await stage.person('gil')]
  const id = await connect(finn, { responderId: gil.id })
  expect((await gil.call('GET', `/connections/${id}`)).body).toMatchObject({ type: 'direct', about: null, mayPrice: false })
  expect((await put(gil, id, { status: 'accepted', agreedPriceCents: 5 })).body).toMatchObject({ code: 'no_price', errors: [{ path: 'agreedPriceCents' }] })
  await advanceTo(id, 'completed', finn, gil)
  expect([await helped(finn), await helped(gil)]).toMatchObject([{ helped: 0, completed: 0 }, { helped: 0, completed: 0 }])
  expect((await news(gil)).map(({ title }) => title)).toContain('Finn would like to work with you')
})

test('what is refused: oneself, nobody, both at once, what is closed, put away or not out, what one is at already', async () => {
  const [hal, ivy] = [await stage.person('hal'), await stage.person('ivy')]
  const askId = await newAsk(hal)
  const offerId = await newWare(hal, 'service')
  const tried = async (who: Person, body: object) => (await who.call('POST', '/connections', { message: 'Hello.', ...body })).body
  expect(await tried(hal, { askId })).toMatchObject({ status: 409, code: 'own_ask' })
  expect(await tried(hal, { offerId })).toMatchObject({ status: 409, code: 'own_offer' })
  expect(await tried(hal, { responderId: hal.id })).toMatchObject({ status: 409, code: 'own_profile' })
  for (const body of [{ askId: newId() }, { offerId: newId() }, { responderId: newId() }]) expect((await tried(ivy, body)).status).toBe(404)
  for (const [body, path] of [[{ askId, offerId }, 'offerId'], [{}, 'responderId'], [{ askId, message: ' ' }, 'message'], [{ askId, responderId: ivy.id }, 'responderId'], [{ askId: 'x' }, 'askId'], [{ askId, status: 'accepted' }, 'status'], [{ askId, agreedPriceCents: 1 }, 'agreedPriceCents']] as const) expect([body, await tried(ivy, body)]).toMatchObject([body, { status: 422, errors: [{ path }] }])
  const id = await connect(ivy, { askId })
  expect(await tried(ivy, { askId, responderId: hal.id })).toMatchObject({ status: 409, code: 'already_connected', connectionId: id })
  await put(ivy, id, { status: 'cancelled' })
  expect(await connect(ivy, { askId })).not.toBe(id)
  const draft = await newWare(hal, 'service', { status: 'draft' })
  expect((await tried(ivy, { offerId: draft })).status).toBe(404)
  await hal.call('POST', `/offers/${offerId}/pause`)
  expect(await tried(ivy, { offerId })).toMatchObject({ status: 409, code: 'not_open' })
  for (const status of ['closed', 'fulfilled']) {
    const one = await newAsk(hal)
    await hal.call('PATCH', `/asks/${one}/status`, { status })
    expect(await tried(ivy, { askId: one })).toMatchObject({ status: 409, code: 'not_open' })
  }
  const away = await newAsk(hal)
  await hal.call('DELETE', `/asks/${away}`)
  expect((await tried(ivy, { askId: away })).status).toBe(404)
  const price = async (agreedPriceCents: unknown) => (await put(ivy, id, { agreedPriceCents })).body
  for (const amount of [-1, 1.5, '5', null]) expect(await price(amount)).toMatchObject({ status: 422, errors: [{ path: 'agreedPriceCents' }] })
  for (const body of [{}, { status: 'sold' }]) expect((await put(ivy, id, body)).body).toMatchObject({ status: 422, errors: [{ path: 'status' }] })
  for (const path of [`/connections/${newId()}`, '/connections/x']) expect((await ivy.call('GET', path)).status).toBe(404)
  const banned = await stage.person('jack')
  const theirs = await newAsk(banned)
  await banMember(stage.ctx(system), { memberId: banned.id })
  for (const body of [{ askId: theirs }, { responderId: banned.id }]) expect((await tried(ivy, body)).status).toBe(404)
})

test('to somebody who blocked one it looks the same, and reaches nobody', async () => {
  const [kim, leo, moe] = [await stage.person('kim'), await stage.person('leo'), await stage.person('moe')]
  const [askId, offerId] = [await newAsk(kim), await newWare(kim, 'service')]
  await blockMember(kim.ctx(), { memberId: leo.id })
  const open = async (who: Person) => ({ ...(await who.call('POST', '/connections', { askId, message: 'Hello.' })).body })
  const [hidden, seen] = [await open(leo), await open(moe)]
  expect(about(hidden)).toEqual(about(seen))
  for (const one of [hidden, seen]) expect((await (one === hidden ? leo : moe).call('POST', '/messages', { threadId: String(one.threadId), content: 'Still there?' })).status).toBe(201)
  expect([...((await kim.call('GET', '/threads')).body.items ?? [])].map(({ id }) => String(id))).toEqual([String(seen.threadId)])
  await connect(leo, { offerId })
  expect((await stage.call('GET', `/asks/${askId}`)).body.responseCount).toBe(1)
  expect((await stage.call('GET', `/offers/${offerId}`)).body.connectionCount).toBe(0)
  expect(await listed(kim)).toEqual([String(seen.id)])
  for (const [method, body] of [['GET', undefined], ['PATCH', { status: 'accepted' }]] as const) expect((await kim.call(method, `/connections/${String(hidden.id)}`, body)).status).toBe(404)
  expect((await news(kim)).length).toBe(1)
  expect((await listed(leo)).length).toBe(2)
  expect((await put(leo, String(hidden.id), { status: 'cancelled' })).status).toBe(200)
  expect((await news(kim)).length).toBe(1)
  expect((await kim.call('POST', '/connections', { responderId: leo.id, message: 'Hello.' })).body).toMatchObject({ status: 409, code: 'blocked' })
  expect(await wrongIn(stage)).toEqual([])
})

test('a no and a withdrawal are told once', async () => {
  const [ned, ola] = [await stage.person('ned', { displayName: 'Ned' }), await stage.person('ola', { displayName: 'Ola' })]
  const [first, second] = [await connect(ola, { askId: await newAsk(ned) }), await connect(ola, { responderId: ned.id })]
  await put(ned, first, { status: 'declined' })
  await put(ola, second, { status: 'cancelled' })
  expect((await news(ola)).map(({ title }) => title)).toEqual(['Ned declined: “An ask of ned”'])
  expect((await news(ned)).map(({ title }) => title)).toEqual(['Ola answers “An ask of ned”', 'Ola called it off: working together', 'Ola would like to work with you'])
})

test('a list goes on by cursor, and its rows are those of one person', async () => {
  const [pia, quin] = [await stage.person('pia'), await stage.person('quin')]
  const ids: string[] = []
  for (let at = 0; at < 3; at++) ids.unshift(await connect(quin, { askId: await newAsk(pia) }))
  const first = (await quin.call('GET', '/connections?limit=2')).body
  const cursor = encodeURIComponent(String(first.nextCursor))
  expect([...await listed(quin, '?limit=2'), ...await listed(quin, `?limit=2&cursor=${cursor}`)]).toEqual(ids)
  expect((await pia.call('GET', `/connections?cursor=${cursor}`)).status).toBe(422)
})

test('one rating a side, however often it is sent at once, and by whichever door', async () => {
  const [rae, sol] = [await stage.person('rae'), await stage.person('sol')]
  const id = await connect(sol, { askId: await newAsk(rae) })
  await advanceTo(id, 'completed', sol, rae)
  const answers = await Promise.all(Array.from({ length: 6 }, (_, at) => (at % 2 ? rae.call('POST', `/connections/${id}/rate`, { rating: 5 }).then(({ status }) => status === 200) : writeReview(rae.ctx(), { connectionId: id, rating: 5 }).then(() => true, () => false))))
  expect(answers.filter(Boolean).length).toBe(1)
  expect((await stage.call('GET', `/profiles/${sol.handle}`)).body.rating).toEqual({ average: 5, count: 1 })
})

test('six answers at once are one connection; ends that cross count one help, for who helped', async () => {
  const [tea, uli] = [await stage.person('tea'), await stage.person('uli')]
  for (let round = 0; round < 5; round++) {
    const [askId, offerId] = [await newAsk(tea), await newWare(tea, 'service')]
    const body = round % 2 ? { askId } : { offerId }
    const made = await Promise.all(Array.from({ length: 6 }, () => uli.call('POST', '/connections', { ...body, message: 'Me!' })))
    expect(made.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409, 409])
    const id = String(made.find(({ status }) => status === 201)?.body.id)
    await advanceTo(id, 'in_progress', uli, tea)
    const helpedOne = round % 2 ? tea : uli
    const ends = await Promise.all(Array.from({ length: 6 }, (_, at) => (at < 4 ? put(helpedOne, id, { status: 'completed' }) : put(at === 4 ? tea : uli, id, { status: 'cancelled' }))))
    expect(ends.filter(({ status }) => status === 200).length).toBe(1)
    const { status } = (await tea.call('GET', `/connections/${id}`)).body
    if (String(status) === 'cancelled') await advanceTo(await connect(uli, body), 'completed', uli, tea)
  }
  expect([await helped(tea), await helped(uli)]).toMatchObject([{ helped: 3, completed: 3 }, { helped: 2, completed: 2 }])
  expect(await wrongIn(stage)).toEqual([])
}, 60_000)
