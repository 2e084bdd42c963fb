import { expect, test } from 'vitest'
import { newWare, order, passTime, staff, take } from '#kit/orders.ts'
import { useStage } from '#kit/stage.ts'
import { getOrder } from '#modules/orders/index.ts'

const stage = useStage()
const transfer = { scheme: 'epc', name: 'Ned', account: 'DE89 3704 0044 0532 0130 00' }
const euro = { pricing: { type: 'one_time', priceCents: 5_000, currency: 'eur' } }

test('how somebody is paid is told to who is to pay them, and to nobody else', async () => {
  const [ned, ola, pam, boss] = [await stage.person('ned'), await stage.person('ola'), await stage.person('pam'), await stage.person('boss')]
  expect((await ned.call('GET', '/payments/settings')).body).toEqual({ instructions: '', holdHours: 72, transfer: null })
  const said = { instructions: 'To my bank, please.', holdHours: 24, transfer }
  expect((await ned.call('PUT', '/payments/settings', said)).body).toEqual(said)
  expect((await ola.call('GET', '/payments/settings')).body.instructions).toBe('')
  const id = await order(ola, await newWare(ned, 'goods', euro))
  const { payment } = (await ola.call('GET', `/orders/${id}`)).body
  expect(payment).toMatchObject({ instructions: said.instructions, transferCode: expect.stringContaining('DE89370400440532013000\nEUR50.00') })
  expect(String(payment?.transferCode)).toContain(String(payment?.reference))
  expect((await ned.call('GET', `/orders/${id}`)).body.payment).toMatchObject({ instructions: said.instructions })
  expect((await getOrder(staff(stage, boss, 'admin'), { id })).payment).not.toHaveProperty('transferCode')
  expect((await pam.call('GET', `/orders/${id}`)).status).toBe(404)
  await take(ola, id, 'submit-payment', { reference: 'TX', payerName: 'Ola', amountCents: 5_000 })
  expect((await ola.call('GET', `/orders/${id}`)).body.payment).not.toHaveProperty('transferCode')
  const inDollars = await order(ola, await newWare(ned, 'goods'))
  expect((await ola.call('GET', `/orders/${inDollars}`)).body.payment).toMatchObject({ instructions: said.instructions, transferCode: null })
})

test('an unpaid order is kept as long as its seller said when it was ordered', async () => {
  const [quin, rio] = [await stage.person('quin'), await stage.person('rio')]
  await quin.call('PUT', '/payments/settings', { instructions: '', holdHours: 5, transfer: null })
  const id = await order(rio, await newWare(quin, 'goods'))
  await quin.call('PUT', '/payments/settings', { instructions: '', holdHours: 500, transfer: null })
  const status = async () => (await rio.call('GET', `/orders/${id}`)).body.status
  await passTime(stage, 4 * 3_600_000)
  expect(await status()).toBe('PENDING')
  await passTime(stage, 3_700_000)
  expect(await status()).toBe('CANCELED')
})

test('what cannot be an account is refused, and named', async () => {
  const sue = await stage.person('sue')
  const good = { instructions: '', holdHours: 72, transfer: null }
  for (const [body, path] of [
    [{ ...good, transfer: { ...transfer, account: 'DE89 3704' } }, 'transfer.account'], [{ ...good, transfer: { ...transfer, scheme: 'upi' } }, 'transfer.account'], [{ ...good, transfer: { ...transfer, name: '' } }, 'transfer.name'],
    [{ ...good, transfer: { ...transfer, scheme: 'gold' } }, 'transfer.scheme'], [{ ...good, holdHours: 0 }, 'holdHours'], [{ ...good, holdHours: 721 }, 'holdHours'], [{ ...good, iban: 'x' }, 'iban'],
  ] as const) {
    const answer = await sue.call('PUT', '/payments/settings', body)
    expect([body, answer.status, answer.body.errors?.[0]?.path]).toEqual([body, 422, path])
  }
  expect((await stage.call('GET', '/payments/settings')).status).toBe(401)
})
