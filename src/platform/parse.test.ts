import { expect, test } from 'vitest'
import { z } from 'zod'
import { isAppError } from './errors.ts'
import { parse } from './parse.ts'

test('a body full of mistakes does not get an answer larger than itself', () => {
  const unknown = Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`field${at}`, 1]))
  try {
    parse(z.strictObject({ name: z.string() }), unknown)
    expect.unreachable()
  } catch (error) {
    if (!isAppError(error)) throw error
    expect(error.errors?.[0]).toEqual({ path: 'name', message: 'This is needed.' })
    expect(error.errors?.length).toBe(50)
    expect(error.message.length).toBeLessThan(2_000)
  }
})
