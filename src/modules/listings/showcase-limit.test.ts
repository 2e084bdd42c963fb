import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'

const stage = useStage()

test('ten showcases a day are enough for anybody, by whichever call; other offers are not counted', async () => {
  const mia = await stage.person('mia')
  const showcase = (at: number) => mia.call('POST', at % 2 ? '/offers' : '/portfolio/items', { ...(at % 2 && { type: 'showcase' }), title: `Piece ${at}`, description: 'Fired twice.' })
  for (let at = 0; at < 10; at += 1) expect((await showcase(at)).status).toBe(201)
  const refused = await showcase(10)
  expect([refused.status, refused.headers['ratelimit-policy']]).toEqual([429, '"portfolio_items";q=10;w=86400'])
  expect((await mia.call('POST', '/offers', { type: 'skill', title: 'Glazing', description: 'By hand.' })).status).toBe(201)
  const ned = await stage.person('ned')
  expect((await ned.call('POST', '/portfolio/items', { title: 'Another’s', description: 'First piece.' })).status).toBe(201)
})
