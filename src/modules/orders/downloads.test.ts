import { expect, test } from 'vitest'
import { newWare, order, proof, staff, take, walk } from '#kit/orders.ts'
import { type Person, useStage } from '#kit/stage.ts'
import { privateFileLink, storePrivateFile } from '#modules/media/index.ts'
import { collectUnusedJob } from '#modules/media/jobs.ts'
import { system } from '#platform/actor.ts'

const stage = useStage()
const day = 86_400_000
const paid = ['submit-payment', 'confirm-payment']

const file = async (owner: Person, name = 'poster.pdf', purpose = 'listings.download') => (await storePrivateFile(owner.ctx(), { ownerId: owner.id, purpose, name, bytes: Buffer.from(`%PDF-1.7 ${name}`) })).id
const put = (owner: Pick<Person, 'call'>, offer: string, mediaIds: readonly string[]) => owner.call('PUT', `/offers/${offer}/files`, { mediaIds })
const names = (answer: { body: unknown }) => (answer.body as { items: { name: string }[] }).items.map(({ name }) => name)
const reads = (who: Person, id: string) => privateFileLink(who.ctx(), id).then(() => true, (error: { status: number }) => error.status)
const downloads = async (who: Person, id: string) => names(await who.call('GET', `/orders/${id}/downloads`))

test('an owner says what comes with an offer, and nobody else', async () => {
  const [ada, bob] = [await stage.person('ada'), await stage.person('bob')]
  const ware = await newWare(ada, 'digital')
  const [one, two] = [await file(ada), await file(ada, 'notes.pdf')]
  const answer = await put(ada, ware, [two, one, two])
  expect([answer.status, answer.body]).toEqual([200, { items: [{ id: two, name: 'notes.pdf', contentType: 'application/pdf', bytes: 18 }, expect.objectContaining({ id: one })], nextCursor: null }])
  expect(names(await ada.call('GET', `/offers/${ware}/files`))).toEqual(['notes.pdf', 'poster.pdf'])
  expect([(await put(bob, ware, [])).status, (await bob.call('GET', `/offers/${ware}/files`)).status, (await stage.call('GET', `/offers/${ware}/files`)).status]).toEqual([403, 403, 401])
  const draft = await newWare(ada, 'digital', { status: 'draft' })
  for (const refused of [await put(bob, draft, []), await bob.call('GET', `/offers/${draft}/files`)]) expect(refused.status).toBe(404)
  expect((await ada.call('DELETE', `/files/${one}`)).body.code).toBe('file_in_use')
  for (const id of [await file(bob), await file(ada, 'other.pdf', 'media.upload'), ada.id]) {
    const wrong = await put(ada, ware, [one, id])
    expect([wrong.status, wrong.body.errors?.[0]?.path]).toEqual([422, 'mediaIds.1'])
  }
  const eleven = await put(ada, ware, Array.from({ length: 11 }, () => crypto.randomUUID()))
  expect([eleven.status, eleven.body.errors?.[0]?.path]).toEqual([422, 'mediaIds'])
  expect(names(await ada.call('GET', `/offers/${ware}/files`))).toEqual(['notes.pdf', 'poster.pdf'])
})

test('what is shipped or worked on comes without files; a copy comes with the same', async () => {
  const cem = await stage.person('cem')
  const id = await file(cem)
  for (const ware of [await newWare(cem, 'service'), await newWare(cem, 'goods'), await newWare(cem, 'digital', { type: 'artwork', artwork: { physical: true } })]) expect((await put(cem, ware, [id])).body.errors?.[0]?.path).toBe('mediaIds')
  const heron = await newWare(cem, 'digital', { type: 'artwork', artwork: { physical: false } })
  expect((await put(cem, heron, [id])).status).toBe(200)
  const copy = await cem.call('POST', `/offers/${heron}/duplicate`)
  expect(names(await cem.call('GET', `/offers/${String(copy.body.id)}/files`))).toEqual(['poster.pdf'])
  // What it came with before it was shipped may be taken away.
  await cem.call('PATCH', `/offers/${heron}`, { artwork: { physical: true } })
  expect(names(await put(cem, heron, []))).toEqual([])
})

test('whoever bought it reads it from when it is paid until all of the money is back, and nobody else', async () => {
  const [dan, eve, flo, mod] = [await stage.person('dan'), await stage.person('eve'), await stage.person('flo'), await stage.person('mod')]
  const ware = await newWare(dan, 'digital')
  const [one, two] = [await file(dan), await file(dan, 'notes.pdf')]
  await put(dan, ware, [one, two])
  const id = await order(eve, ware)
  const who = async () => [await reads(dan, one), await reads(eve, one), await reads(flo, one)]
  expect([await who(), await downloads(eve, id)]).toEqual([[true, 404, 404], []])
  await take(eve, id, 'submit-payment', proof)
  expect([await who(), await downloads(eve, id)]).toEqual([[true, 404, 404], []])
  await take(dan, id, 'confirm-payment')
  expect([await who(), await downloads(eve, id), await downloads(dan, id)]).toEqual([[true, true, 404], ['poster.pdf', 'notes.pdf'], ['poster.pdf', 'notes.pdf']])
  expect((await flo.call('GET', `/orders/${id}/downloads`)).status).toBe(404)
  await expect(privateFileLink(staff(stage, mod, 'moderator'), one)).rejects.toMatchObject({ status: 404 })
  expect((await take(dan, id, 'refund', { amountCents: 100 })).body.paymentStatus).toBe('PARTLY_REFUNDED')
  expect(await who()).toEqual([true, true, 404])
  await walk(id, eve, dan, ['dispute'])
  expect(await who()).toEqual([true, true, 404])
  expect((await take(dan, id, 'refund', {})).body.status).toBe('REFUNDED')
  expect([await who(), await downloads(eve, id)]).toEqual([[true, 404, 404], []])
})

test('what a seller takes away later stays with those who bought it, and what comes later is not theirs', async () => {
  const [gil, hal, ida] = [await stage.person('gil'), await stage.person('hal'), await stage.person('ida')]
  const ware = await newWare(gil, 'digital')
  const [first, second] = [await file(gil, 'first.pdf'), await file(gil, 'second.pdf')]
  await put(gil, ware, [first])
  const early = await order(hal, ware)
  await walk(early, hal, gil, paid)
  await put(gil, ware, [second])
  const late = await order(ida, ware)
  await walk(late, ida, gil, paid)
  expect([await downloads(hal, early), await downloads(ida, late)]).toEqual([['first.pdf'], ['second.pdf']])
  expect([await reads(hal, second), await reads(ida, first)]).toEqual([404, 404])
  expect((await gil.call('DELETE', `/files/${first}`)).body.code).toBe('file_in_use')
  await put(gil, ware, [])
  stage.clock.advance(2 * day)
  await collectUnusedJob.run(stage.ctx(system), {})
  expect([await reads(hal, first), await reads(ida, second)]).toEqual([true, true])
})

test('what costs nothing is there at once; a paid order of an offer without files has none', async () => {
  const [jon, kim] = [await stage.person('jon'), await stage.person('kim')]
  const free = await newWare(jon, 'digital', { pricing: { type: 'free' } })
  await put(jon, free, [await file(jon)])
  const id = await order(kim, free)
  expect(await downloads(kim, id)).toEqual(['poster.pdf'])
  const bare = await order(kim, await newWare(jon, 'digital'))
  await walk(bare, kim, jon, paid)
  expect(await downloads(kim, bare)).toEqual([])
})
