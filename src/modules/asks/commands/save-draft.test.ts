import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'
import { discardDraft, getMyDraft, saveDraft } from '#modules/asks/index.ts'

const stage = useStage()

test('what somebody writes is kept as it was typed, for them alone, until it is thrown away', async () => {
  const [ada, bob] = [(await stage.person('ada')).ctx(), (await stage.person('bob')).ctx()]
  const { updatedAt } = await saveDraft(ada, { values: { title: 'Half a tho', budgetMaxCents: 'about 50' } })
  expect(await getMyDraft(ada, {})).toEqual({ values: { title: 'Half a tho', budgetMaxCents: 'about 50' }, updatedAt })
  expect(await getMyDraft(bob, {})).toBeNull()
  await discardDraft(ada, {})
  expect(await getMyDraft(ada, {})).toBeNull()
  await expect(saveDraft(stage.ctx(), { values: {} })).rejects.toMatchObject({ status: 401 })
})

test('two windows do not overwrite each other unasked', async () => {
  const ctx = (await stage.person('two-windows')).ctx()
  const { updatedAt: first } = await saveDraft(ctx, { values: { title: 'first' } })
  stage.clock.advance(1_000)
  const { updatedAt: second } = await saveDraft(ctx, { values: { title: 'second' }, unchangedSince: first })
  for (const unchangedSince of [first, undefined]) await expect(saveDraft(ctx, { values: { title: 'third' }, unchangedSince })).rejects.toMatchObject({ status: 409, code: 'changed_meanwhile' })
  expect((await getMyDraft(ctx, {}))?.values.title).toBe('second')
  await saveDraft(ctx, { values: { title: 'third' }, unchangedSince: second })
})
