import { expect, test } from 'vitest'
import { address, newWare, order, passTime, payByCard, take } from '#kit/orders.ts'
import { useStage } from '#kit/stage.ts'

const stage = useStage({ PUBLIC_URL: 'https://hall.example' })

const print = { type: 'artwork', artwork: { physical: false } }
const paymentIn = (url: unknown) => String(url).split('/').at(-1) ?? ''

test('the page to pay by card: the same one for the same buyer and artwork, whatever happens at once', async () => {
  const [ana, bo, cy] = [await stage.person('ana'), await stage.person('ben'), await stage.person('cyd')]
  const heron = await newWare(bo, 'digital', print)
  const session = async () => (await ana.call('POST', '/checkout/session', { projectId: heron })).body.sessionUrl
  const urls = await Promise.all(Array.from({ length: 6 }, session))
  expect(new Set(urls).size).toBe(1)
  expect(urls[0]).toMatch(/^https:\/\/hall\.example\/pay\/sandbox\/[0-9a-f-]{36}$/)
  const { items } = (await ana.call('GET', '/orders')).body as unknown as { items: { id: string; checkoutId: string }[] }
  expect(items).toHaveLength(1)
  const [{ id, checkoutId } = { id: '', checkoutId: '' }] = items
  expect((await ana.call('POST', '/checkout/session', { orderId: id })).body).toEqual({ sessionUrl: urls[0] })
  expect((await cy.call('POST', '/checkout/session', { projectId: heron })).body.code).toBe('out_of_stock')
  expect((await cy.call('POST', '/checkout/session', { orderId: id })).status).toBe(404)
  expect((await bo.call('POST', '/checkout/session', { orderId: id })).body.code).toBe('forbidden')
  const state = async () => (await ana.call('GET', `/checkout/session/${checkoutId}`)).body.state
  expect(await state()).toBe('waiting')
  await payByCard(ana, paymentIn(urls[0]), '4000 0000 0000 0002')
  expect(await state()).toBe('failed')
  await payByCard(ana, paymentIn(urls[0]))
  expect(await state()).toBe('paid')
  expect((await ana.call('POST', '/checkout/session', { orderId: id })).body.code).toBe('not_to_pay')
  expect((await ana.call('POST', '/checkout/session', { projectId: heron })).body.code).toBe('not_for_sale')
  expect((await cy.call('GET', `/checkout/session/${checkoutId}`)).status).toBe(404)
})

test('what a session cannot be opened for', async () => {
  const [dee, eli] = [await stage.person('dee'), await stage.person('eli')]
  const [art, cup] = [await newWare(eli, 'digital', print), await newWare(eli, 'goods')]
  for (const [body, status, code] of [
    [{ projectId: cup }, 404, 'not_found'], [{ projectId: art, orderId: art }, 422, 'projectId'], [{}, 422, 'projectId'], [{ projectId: art, priceCents: 1 }, 422, 'priceCents'], [{ orderId: art }, 404, 'not_found'],
  ] as const) {
    const answer = await dee.call('POST', '/checkout/session', body)
    expect([body, answer.status, answer.status === 422 ? answer.body.errors?.[0]?.path : answer.body.code]).toEqual([body, status, code])
  }
  expect((await eli.call('POST', '/checkout/session', { projectId: art })).body.code).toBe('own_offer')
  expect((await stage.call('POST', '/checkout/session', { projectId: art })).status).toBe(401)
})

test('a buyer pays another way than they chose: the same sum and reference, kept no shorter; not once it is reported', async () => {
  const [fay, gil] = [await stage.person('fay'), await stage.person('gil')]
  const id = await order(fay, await newWare(gil, 'goods'))
  const before = (await fay.call('GET', `/orders/${id}`)).body
  const { sessionUrl } = (await fay.call('POST', '/checkout/session', { orderId: id })).body
  const after = (await fay.call('GET', `/orders/${id}`)).body
  expect(after).toMatchObject({ totalCents: before.totalCents, dueAt: before.dueAt, payment: { method: 'sandbox', reference: before.payment?.reference, amountCents: 5_000 } })
  expect((await gil.call('PATCH', `/orders/${id}/payment-method`, { paymentMethod: 'manual' })).status).toBe(403)
  expect((await fay.call('PATCH', `/orders/${id}/payment-method`, { paymentMethod: 'stripe' })).body.code).toBe('payment_method_unavailable')
  expect((await fay.call('PATCH', `/orders/${id}/payment-method`, { paymentMethod: 'manual' })).body).toMatchObject({ payment: { method: 'manual' }, allowedActions: expect.arrayContaining(['submit-payment']) })
  await take(fay, id, 'submit-payment')
  expect((await fay.call('PATCH', `/orders/${id}/payment-method`, { paymentMethod: 'sandbox' })).body.code).toBe('not_to_pay')
  expect((await payByCard(fay, paymentIn(sessionUrl))).status).toBe(404)
  const card = await order(fay, await newWare(gil, 'goods'), { paymentMethod: 'sandbox' })
  await fay.call('PATCH', `/orders/${card}/payment-method`, { paymentMethod: 'manual' })
  await passTime(stage, 3_600_000)
  expect((await fay.call('GET', `/orders/${card}`)).body.status).toBe('PENDING')
})

test('goods may be ordered without an address, to be handed over', async () => {
  const [hal, ivy] = [await stage.person('hal'), await stage.person('ivy')]
  const lamp = await newWare(ivy, 'digital', { type: 'artwork', artwork: { physical: true } })
  expect((await hal.call('POST', `/projects/${lamp}/purchase`, { paymentMethod: 'manual' })).body).toMatchObject({ kind: 'goods', status: 'PENDING', shippingAddress: null })
  expect((await hal.call('POST', '/orders', { items: [{ offerId: await newWare(ivy, 'goods') }], paymentMethod: 'manual', shippingAddress: address })).body.shippingAddress).toMatchObject(address)
})
