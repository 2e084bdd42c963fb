import { expect, test } from 'vitest'
import { changeOffer, createOffer, getOffer } from '#modules/listings/index.ts'
import { useStage } from '#kit/stage.ts'

const stage = useStage()

test('a change that knows only an older version is refused, and changes nothing', async () => {
  const ctx = (await stage.person('two-windows')).ctx()
  const { id } = await createOffer(ctx, { type: 'skill', title: 'Knots' })
  const seen = (await getOffer(ctx, { id })).updatedAt
  stage.clock.advance(1_000)
  await changeOffer(ctx, { id, changes: { description: 'first' }, unchangedSince: seen })
  stage.clock.advance(1_000)
  await expect(changeOffer(ctx, { id, changes: { description: 'second' }, unchangedSince: seen })).rejects.toMatchObject({ status: 409, code: 'changed_meanwhile' })
  expect((await getOffer(ctx, { id })).description).toBe('first')
  await changeOffer(ctx, { id, changes: { description: 'third' } })
  expect((await getOffer(ctx, { id })).description).toBe('third')
})
