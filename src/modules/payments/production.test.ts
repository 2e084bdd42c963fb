import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { address, newWare, payByCard } from '#kit/orders.ts'
import { useStage } from '#kit/stage.ts'
import { newId } from '#platform/ids.ts'

const stage = useStage({ GUILDHALL_MODE: 'production', PUBLIC_URL: 'https://hall.example', AUTH_SECRET: randomBytes(48).toString('base64'), DATABASE_URL: 'postgres://unused' })

test('play money buys nothing in production', async () => {
  const [ada, bob] = [await stage.person('ada'), await stage.person('bob')]
  const answer = await ada.call('POST', '/orders', { items: [{ offerId: await newWare(bob, 'service') }], paymentMethod: 'sandbox', shippingAddress: address })
  expect([answer.status, answer.body.code]).toEqual([409, 'payment_method_unavailable'])
  expect((await payByCard(ada, newId())).body.code).toBe('payment_method_unavailable')
})
