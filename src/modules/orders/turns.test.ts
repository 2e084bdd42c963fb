import { expect, test } from 'vitest'
import { newWare, order, staff, walk } from '#kit/orders.ts'
import { type Person, useStage } from '#kit/stage.ts'
import { listDisputes, listTurns } from './index.ts'

const stage = useStage()
const turns = async (who: Person) => (await listTurns(who.ctx(), {})).map(({ id }) => id)

test('what waits for somebody is theirs to do; what is late stands with both sides', async () => {
  const [ada, ben, cyd] = [await stage.person('ada'), await stage.person('ben'), await stage.person('cyd')]
  const gig = await newWare(ben, 'service')
  const [open, paid] = [await order(ada, gig), await order(ada, gig)]
  await walk(paid, ada, ben, ['submit-payment', 'confirm-payment'])
  expect([await turns(ada), await turns(ben), await turns(cyd)]).toEqual([[open], [paid], []])
  stage.clock.advance(6 * 86_400_000)
  expect([await turns(ada), await turns(ben)]).toEqual([[open, paid], [open, paid]])
  await walk(paid, ada, ben, ['submit-work', 'approve'])
  expect(await turns(ben)).toEqual([open])
})

test('disputes are listed for those who may end them, as long as they are open', async () => {
  const [dee, eli, mod] = [await stage.person('dee'), await stage.person('eli'), await stage.person('mod')]
  const id = await order(dee, await newWare(eli, 'goods'))
  await walk(id, dee, eli, ['submit-payment', 'confirm-payment', 'dispute'])
  const listed = async () => (await listDisputes(staff(stage, mod, 'moderator'), {})).items.map((one) => [one.id, one.allowedActions])
  expect(await listed()).toEqual([[id, ['settle', 'refund']]])
  expect((await dee.call('GET', '/orders/disputes')).status).toBe(403)
  await walk(id, dee, eli, ['refund'])
  expect(await listed()).toEqual([])
})
