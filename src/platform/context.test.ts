import { setFlagsFromString } from 'node:v8'
import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'

const stage = useStage()

/** Whether V8 keeps an object as fields at known places, and not as a dictionary. */
function isQuick(one: object): boolean {
  setFlagsFromString('--allow-natives-syntax')
  try {
    return new Function('one', 'return %HasFastProperties(one)')(one) as boolean
  } finally {
    setFlagsFromString('--no-allow-natives-syntax')
  }
}

test('no context is a dictionary, inside and outside transactions: several are made for every request', async () => {
  const ctx = stage.ctx()
  const some = [ctx, stage.ctx(), ctx.as({ locale: 'de' }), await ctx.transaction(async (inside) => inside), await ctx.together(async (inside) => inside)]
  expect(some.map(isQuick)).toEqual([true, true, true, true, true])
  // What they were before: the second of its kind is one.
  const literals = [1, 2, 3].map((at) => ({ at, get db() { return at } }))
  expect(literals.map(isQuick).at(-1)).toBe(false)
})
