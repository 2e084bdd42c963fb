import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { wrongIn } from '#kit/ledger.ts'
import { newWare, order, roads, staff, walk } from '#kit/orders.ts'
import { type Person, useStage } from '#kit/stage.ts'
import { banMember } from '#modules/people/index.ts'
import { blockMember } from '#modules/relations/index.ts'
import type { OrderKind } from '#modules/orders/states.ts'
import { system } from '#platform/actor.ts'
import { newId } from '#platform/ids.ts'
import { moderateReview } from './commands/moderate-review.ts'
import { rebuildRatings } from './commands/rebuild-ratings.ts'
import { writeReview } from './commands/write-review.ts'
import { countStars, peerReviewOf, reviewsOfOrder } from './queries.ts'

const stage = useStage()
const day = 86_400_000

/** An order that is done; answers it and what was bought. */
async function done(buyer: Person, seller: Person, kind: OrderKind = 'service', offerId?: string): Promise<{ orderId: string; offerId: string }> {
  const ware = offerId ?? (await newWare(seller, kind))
  const orderId = await order(buyer, ware)
  await walk(orderId, buyer, seller, roads[kind][kind === 'goods' ? 'DELIVERED' : 'COMPLETED'] ?? [])
  return { orderId, offerId: ware }
}

const review = (who: Person, body: object) => who.call('POST', '/reviews', { rating: 5, comment: 'Good.', ...body })
const of = async (query: string, who?: Person) => (await (who ?? stage).call('GET', `/reviews?${query}`)).body
const sums = async (query: string) => {
  const { average, count, items } = await of(query)
  return { average, count, listed: [...(items ?? [])].length }
}
const news = async (person: Person) => {
  await stage.drain()
  return [...((await person.call('GET', '/notifications')).body.items ?? [])].filter(({ kind }) => String(kind) === 'review').map(({ title, line, path }) => ({ title, line, path }))
}

test('both sides of an order review each other once; the offer is rated by its buyer; each is told', async () => {
  const [ada, bob, eve] = [await stage.person('ada', { displayName: 'Ada' }), await stage.person('bob', { displayName: 'Bob' }), await stage.person('eve')]
  const gig = await newWare(bob, 'service')
  const orderId = await order(ada, gig)
  expect((await review(ada, { orderId })).body).toMatchObject({ status: 409, code: 'not_completed' })
  expect(await reviewsOfOrder(ada.ctx(), { orderId })).toEqual({ mine: null, theirs: null, mayReview: false })
  await walk(orderId, ada, bob, roads.service.COMPLETED ?? [])
  expect((await review(eve, { orderId })).status).toBe(404)
  const written = await review(ada, { orderId, rating: 4, comment: ' Quick, and kind. ' })
  expect(written.status).toBe(201)
  expect(written.body).toMatchObject({ author: { id: ada.id, handle: 'ada' }, subject: { id: bob.id }, context: 'order', authorWas: 'buyer', rating: 4, comment: 'Quick, and kind.', reply: null, offers: [{ id: gig, title: 'A service of bob' }], moderationStatus: 'approved' })
  expect((await review(ada, { orderId })).body).toMatchObject({ status: 409, code: 'already_reviewed' })
  expect((await review(bob, { orderId, rating: 5, comment: '' })).body).toMatchObject({ authorWas: 'seller', offers: [], comment: '' })
  expect(await of(`userId=${bob.id}`)).toMatchObject({ average: 4, count: 1, nextCursor: null, items: [{ rating: 4 }] })
  expect([await sums(`offerId=${gig}`), await sums(`userId=${ada.id}`)]).toEqual([{ average: 4, count: 1, listed: 1 }, { average: 5, count: 1, listed: 1 }])
  expect(await countStars(stage.ctx(), { offerId: gig })).toEqual([0, 0, 0, 1, 0])
  expect([(await stage.call('GET', `/offers/${gig}`)).body.rating, (await stage.call('GET', '/profiles/bob')).body.rating]).toEqual([{ average: 4, count: 1 }, { average: 4, count: 1 }])
  const id = String(written.body.id)
  expect(await news(bob)).toEqual([{ title: 'Ada gave you 4 stars', line: '“Quick, and kind.”', path: `/@bob/reviews#review-${id}` }])
  expect((await eve.call('PUT', `/reviews/${id}/reply`, { reply: 'Me too.' })).status).toBe(403)
  expect((await bob.call('PUT', `/reviews/${id}/reply`, { reply: '' })).status).toBe(422)
  expect((await bob.call('PUT', `/reviews/${id}/reply`, { reply: 'Thank you.' })).body).toMatchObject({ reply: { text: 'Thank you.' } })
  await bob.call('PUT', `/reviews/${id}/reply`, { reply: 'Thank you, Ada.' })
  expect((await news(ada)).map(({ title, line }) => [title, line])).toEqual([['Bob answered your review', '“Thank you, Ada.”'], ['Bob gave you 5 stars', null]])
  expect((await bob.call('DELETE', `/reviews/${id}/reply`)).status).toBe(204)
  expect(await reviewsOfOrder(ada.ctx(), { orderId })).toMatchObject({ mine: { rating: 4, reply: null }, theirs: { rating: 5 }, mayReview: false })
  expect(await wrongIn(stage)).toEqual([])
})

test('a long review is told by its beginning, with no character cut in two', async () => {
  const [meg, nat] = [await stage.person('meg'), await stage.person('nat')]
  await meg.call('POST', '/reviews', { userId: nat.id, rating: 5, comment: `${'a'.repeat(158)}😀 and more` })
  expect((await news(nat)).map(({ line }) => String(line))).toEqual([`“${'a'.repeat(158)}…”`])
})

test('what is refused: no stars or too many, nothing or two things at once, oneself, nobody, what does not exist yet', async () => {
  const [cleo, dan] = [await stage.person('cleo'), await stage.person('dan')]
  for (const rating of [0, 6, 2.5, '5', null]) expect((await review(cleo, { userId: dan.id, rating })).body).toMatchObject({ status: 422, errors: [{ path: 'rating' }] })
  expect((await review(cleo, {})).body).toMatchObject({ status: 422, errors: [{ path: 'orderId' }] })
  expect((await review(cleo, { userId: dan.id, orderId: newId() })).status).toBe(422)
  expect((await review(cleo, { userId: dan.id, comment: 'x'.repeat(2_001) })).body).toMatchObject({ status: 422, errors: [{ path: 'comment' }] })
  expect((await review(cleo, { userId: cleo.id })).body.code).toBe('own_profile')
  for (const body of [{ userId: newId() }, { orderId: newId() }, { connectionId: newId() }]) expect((await review(cleo, body)).status).toBe(404)
  expect((await stage.call('GET', '/reviews')).status).toBe(422)
  expect((await stage.call('GET', `/reviews?userId=${dan.id}&offerId=${newId()}`)).status).toBe(422)
  expect((await stage.call('GET', `/reviews?offerId=${newId()}`)).status).toBe(404)
  expect(await of(`userId=${dan.id}`)).toEqual({ items: [], nextCursor: null, average: null, count: 0 })
  const { offerId } = await done(cleo, dan)
  await dan.call('POST', `/offers/${offerId}/archive`)
  expect((await stage.call('GET', `/reviews?offerId=${offerId}`)).status).toBe(404)
})

test('without an occasion: once in 90 days and direction, and not of whom was banned', async () => {
  const [finn, gia] = [await stage.person('finn'), await stage.person('gia')]
  expect(await peerReviewOf(finn.ctx(), { userId: gia.id })).toEqual({ may: true, againAt: null })
  expect((await review(finn, { userId: gia.id, rating: 3 })).body).toMatchObject({ context: 'peer', authorWas: null, rating: 3 })
  const againAt = new Date(stage.clock.now().getTime() + 90 * day).toISOString()
  expect((await review(finn, { userId: gia.id })).body).toMatchObject({ code: 'already_reviewed', againAt })
  expect(await peerReviewOf(finn.ctx(), { userId: gia.id })).toEqual({ may: false, againAt })
  expect((await review(gia, { userId: finn.id })).status).toBe(201)
  stage.clock.advance(90 * day)
  await writeReview(gia.ctx(), { userId: finn.id, rating: 2 })
  const later = await stage.person('hugo')
  expect((await review(later, { userId: gia.id, rating: 4 })).status).toBe(201)
  expect(await sums(`userId=${gia.id}`)).toEqual({ average: 3.5, count: 2, listed: 2 })
  expect(await peerReviewOf(finn.ctx(), { userId: gia.id })).toEqual({ may: true, againAt: null })
  await banMember(staff(stage, finn, 'admin'), { memberId: gia.id })
  expect((await review(later, { userId: gia.id })).status).toBe(404)
  expect(await wrongIn(stage, 'reviews')).toEqual([])
})

test('blocks: one’s own refuses, theirs swallows without a sound, and neither touches what was done together', async () => {
  const [ida, jon] = [await stage.person('ida'), await stage.person('jon')]
  const { orderId, offerId } = await done(ida, jon)
  await blockMember(jon.ctx(), { memberId: ida.id })
  const quiet = await review(ida, { userId: jon.id, rating: 1 })
  expect([quiet.status, quiet.body.moderationStatus]).toEqual([201, 'approved'])
  expect((await review(ida, { userId: jon.id, rating: 1 })).body.code).toBe('already_reviewed')
  expect([await sums(`userId=${jon.id}`), [...((await of(`userId=${jon.id}`, ida)).items ?? [])].length, (await stage.call('GET', `/reviews/${quiet.body.id}`)).status]).toEqual([{ average: null, count: 0, listed: 0 }, 1, 404])
  expect((await jon.call('PUT', `/reviews/${quiet.body.id}/reply`, { reply: 'No.' })).status).toBe(404)
  expect((await review(jon, { userId: ida.id })).body.code).toBe('blocked')
  expect((await review(ida, { orderId, rating: 2 })).status).toBe(201)
  expect([await sums(`userId=${jon.id}`), await sums(`offerId=${offerId}`), await news(jon)]).toEqual([{ average: 2, count: 1, listed: 1 }, { average: 2, count: 1, listed: 1 }, []])
  expect(await wrongIn(stage, 'reviews')).toEqual([])
})

test('taken back it is gone and may be written anew; hidden by a moderator it stays hidden, and comes back with its stars', async () => {
  const [kim, leo, mod] = [await stage.person('kim'), await stage.person('leo'), await stage.person('mod')]
  const { orderId, offerId } = await done(kim, leo, 'goods')
  const first = String((await review(kim, { orderId, rating: 1 })).body.id)
  expect((await leo.call('DELETE', `/reviews/${first}`)).status).toBe(403)
  expect((await kim.call('DELETE', `/reviews/${first}`)).status).toBe(204)
  expect([await sums(`userId=${leo.id}`), await sums(`offerId=${offerId}`)]).toEqual([{ average: null, count: 0, listed: 0 }, { average: null, count: 0, listed: 0 }])
  const id = String((await review(kim, { orderId, rating: 2, comment: 'Rude words.' })).body.id)
  const moderate = (moderationStatus: 'approved' | 'pending' | 'rejected') => moderateReview(staff(stage, mod, 'moderator'), { id, moderationStatus })
  await expect(moderateReview(kim.ctx(), { id, moderationStatus: 'rejected' })).rejects.toMatchObject({ status: 403 })
  for (let time = 0; time < 2; time += 1) await moderate('rejected')
  expect([await sums(`userId=${leo.id}`), await sums(`offerId=${offerId}`), (await stage.call('GET', `/reviews/${id}`)).status]).toEqual([{ average: null, count: 0, listed: 0 }, { average: null, count: 0, listed: 0 }, 404])
  expect([(await kim.call('GET', `/reviews/${id}`)).body.moderationStatus, (await kim.call('DELETE', `/reviews/${id}`)).body.code, (await review(kim, { orderId })).body.code]).toEqual(['rejected', 'moderated', 'already_reviewed'])
  await moderate('pending')
  expect(await sums(`offerId=${offerId}`)).toEqual({ average: 2, count: 1, listed: 1 })
  expect(await wrongIn(stage, 'reviews')).toEqual([])
})

test('a page of two at a time holds each review once; cards, filters and sorts know the rating at once', async () => {
  const nia = await stage.person('nia')
  const gig = await newWare(nia, 'digital', { title: 'Letters for a shop window' })
  for (const [at, rating] of [5, 4, 4].entries()) {
    const buyer = await stage.person(`buyer${at}`)
    expect((await review(buyer, { orderId: (await done(buyer, nia, 'digital', gig)).orderId, rating })).status).toBe(201)
  }
  const first = await of(`offerId=${gig}&limit=2`)
  const rest = await of(`offerId=${gig}&limit=2&cursor=${first.nextCursor}`)
  expect([[...first.items ?? [], ...rest.items ?? []].map(({ rating }) => rating), rest.nextCursor, first.average, first.count]).toEqual([[4, 4, 5], null, 4.33, 3])
  expect((await stage.call('GET', `/reviews?userId=${nia.id}&cursor=${first.nextCursor}`)).status).toBe(422)
  const found = await stage.call('GET', '/offers?minRating=4.3&sort=rating')
  expect([...(found.body.items ?? [])].map(({ title, rating }) => [title, rating])).toContainEqual(['Letters for a shop window', { average: 4.33, count: 3 }])
  const people = await stage.call('GET', '/discover/people?minRating=4.3&sort=rating')
  expect([...(people.body.items ?? [])].map(({ handle }) => handle)).toContain('nia')
})

test('at once: reviews of two orders count two, one twice counts once, peers count once', { timeout: 60_000 }, async () => {
  const [sue, tom, ula] = [await stage.person('sue'), await stage.person('tom'), await stage.person('ula')]
  const gig = await newWare(sue, 'digital')
  let sum = 0
  for (let round = 1; round <= 8; round += 1) {
    const [one, two] = [await done(tom, sue, 'digital', gig), await done(ula, sue, 'digital', gig)]
    const answers = await Promise.all([review(tom, { orderId: one.orderId, rating: 5 }), review(ula, { orderId: two.orderId, rating: 2 }), review(tom, { orderId: one.orderId, rating: 5 }), review(sue, { orderId: one.orderId, rating: 3 }), review(sue, { orderId: two.orderId, rating: 3 })])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 201, 201, 201, 409])
    sum += 7
    expect((await stage.ctx().db.execute(sql`select rating_sum as sum, rating_count as count from listings.offers where id = ${gig}`)).rows).toEqual([{ sum, count: round * 2 }])
  }
  const peers = await Promise.all(Array.from({ length: 6 }, () => review(tom, { userId: ula.id, rating: 1 })))
  expect(peers.filter(({ status }) => status === 201)).toHaveLength(1)
  expect(await wrongIn(stage, 'reviews')).toEqual([])
})

test('the auditor finds ratings that are wrong, and they can be made anew', async () => {
  const [vic, wil] = [await stage.person('vic'), await stage.person('wil')]
  const { orderId, offerId } = await done(vic, wil)
  await review(vic, { orderId, rating: 4 })
  const { db } = stage.ctx()
  await db.execute(sql`update people.profiles set rating_sum = 9, rating_count = 2 where id = ${wil.id}`)
  await db.execute(sql`update listings.offers set rating_sum = 0, rating_count = 0 where id = ${offerId}`)
  expect(await wrongIn(stage, 'reviews')).toEqual([`person ${wil.id} has 9 stars of 2 reviews; the reviews say 4 of 1`, `offer ${offerId} has 0 stars of 0 reviews; the reviews say 4 of 1`])
  await expect(rebuildRatings(vic.ctx(), {})).rejects.toMatchObject({ status: 403 })
  expect([await rebuildRatings(stage.ctx(system), {}), await rebuildRatings(stage.ctx(system), {})]).toEqual([{ mended: 2 }, { mended: 0 }])
  expect(await wrongIn(stage, 'reviews')).toEqual([])
})
