import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { useStage } from '#kit/stage.ts'
import type { MemberActor } from './actor.ts'
import { defineEvent } from './events.ts'
import { AppError } from './errors.ts'
import { newId } from './ids.ts'
import { command, query } from './operation.ts'
import { events, facts, idempotencyKeys } from './tables.ts'

const stage = useStage()
const member = (scopes: string[] | null = null): MemberActor => ({ kind: 'member', id: newId(), handle: 'm', role: 'member', permissions: new Set(), sessionId: null, scopes: scopes && new Set(scopes) })
const noted = defineEvent('tests.noted', z.object({ name: z.string() }))

const note = command('tests.note', z.strictObject({ name: z.string(), fail: z.boolean().default(false) }), async (ctx, { name, fail }) => {
  await ctx.db.insert(facts).values({ name, value: 1 })
  await ctx.emit(noted({ name }))
  if (fail) throw new AppError(409, 'no_good', 'No good.')
  return { id: newId(), name }
})
const countOf = async (name: string) => {
  const { rows } = await stage.ctx().db.execute(`select (select count(*) from platform.facts where name = '${name}') as facts, (select count(*) from platform.events where payload->>'name' = '${name}') as events`)
  return rows[0]
}

test('a command’s writes and its events are one transaction', async () => {
  await note(stage.ctx(member()), { name: 'kept' })
  expect(await countOf('kept')).toEqual({ facts: 1, events: 1 })
  await expect(note(stage.ctx(member()), { name: 'undone', fail: true })).rejects.toMatchObject({ code: 'no_good' })
  expect(await countOf('undone')).toEqual({ facts: 0, events: 0 })
})

test('a command inside another joins its transaction', async () => {
  const both = command('tests.both', z.strictObject({}), async (ctx) => {
    await note(ctx, { name: 'joined' })
    throw new AppError(409, 'after_all_no', 'After all: no.')
  })
  await expect(both(stage.ctx(member()), {})).rejects.toMatchObject({ code: 'after_all_no' })
  expect(await countOf('joined')).toEqual({ facts: 0, events: 0 })
})

test('bad input is named by field, and unknown fields are bad input', async () => {
  await expect(note(stage.ctx(member()), { name: 1, extra: 2 } as never)).rejects.toMatchObject({ status: 422, errors: [{ path: 'name' }, { path: 'extra' }] })
})

test('one key, twenty parallel calls: one effect, one answer', async () => {
  const ctx = stage.ctx(member()).as({ idempotencyKey: 'same' })
  const answers = await Promise.all(Array.from({ length: 20 }, () => note(ctx, { name: 'once' })))
  expect(new Set(answers.map((answer) => answer.id)).size).toBe(1)
  expect(await countOf('once')).toEqual({ facts: 1, events: 1 })
})

test('visitors are many: a key of one is not used up for the next, and each repeats their own call', async () => {
  const ctx = stage.ctx().as({ idempotencyKey: '1' })
  const [ann, ben] = [await note(ctx, { name: 'ann' }), await note(ctx, { name: 'ben' })]
  expect([ann.name, ben.name]).toEqual(['ann', 'ben'])
  expect(await note(ctx, { name: 'ann' })).toEqual(ann)
})

test('a key is its actor’s and its command’s own; with another body it is refused, after a failure it is free', async () => {
  const ctx = stage.ctx(member()).as({ idempotencyKey: 'mine' })
  await note(ctx, { name: 'first' })
  await expect(note(ctx, { name: 'second' })).rejects.toMatchObject({ status: 422, code: 'idempotency_key_reused' })
  await note(stage.ctx(member()).as({ idempotencyKey: 'mine' }), { name: 'another' })
  const late = stage.ctx(member()).as({ idempotencyKey: 'late' })
  await expect(note(late, { name: 'retry', fail: true })).rejects.toMatchObject({ code: 'no_good' })
  expect(await note(late, { name: 'retry' })).toMatchObject({ name: 'retry' })
})

test('the order of a body’s fields makes no difference to its key', async () => {
  const ctx = stage.ctx(member()).as({ idempotencyKey: 'order' })
  const first = await note(ctx, { name: 'ordered', fail: false })
  expect(await note(ctx, { fail: false, name: 'ordered' })).toEqual(first)
})

test('an API key does no more than its scopes say', async () => {
  const look = query('tests.look', z.strictObject({}), async () => 'seen')
  await expect(note(stage.ctx(member(['read'])), { name: 'scoped' })).rejects.toMatchObject({ status: 403, code: 'scope_missing' })
  expect(await look(stage.ctx(member(['write'])), {})).toBe('seen')
})

test('a key also counts inside a transaction that a door opened, and no body can be guessed from what is kept', async () => {
  const ctx = stage.ctx(member()).as({ idempotencyKey: 'opened-by-a-door' })
  const answers = []
  for (let at = 0; at < 2; at += 1) answers.push(await ctx.transaction((inside) => note(inside, { name: 'in-a-door' })))
  expect(answers[0]).toEqual(answers[1])
  const [kept] = await stage.ctx().db.select({ bodyHash: idempotencyKeys.bodyHash }).from(idempotencyKeys).where(eq(idempotencyKeys.key, 'opened-by-a-door'))
  expect(kept?.bodyHash).not.toBe(createHash('sha256').update('{"name":"in-a-door"}').digest('base64url'))
})

test('nothing is announced outside a transaction', async () => {
  await expect(stage.ctx(member()).emit(noted({ name: 'alone' }))).rejects.toThrowError('outside a transaction')
  expect(await stage.ctx().db.$count(events)).toBeGreaterThan(0)
})
