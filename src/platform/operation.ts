import { and, eq, sql } from 'drizzle-orm'
import { getTableConfig } from 'drizzle-orm/pg-core'
import type { z } from 'zod'
import { actorId } from './actor.ts'
import type { Ctx } from './context.ts'
import { brokenUnique } from './database/errors.ts'
import { insertRows, statement } from './database/statement.ts'
import { AppError } from './errors.ts'
import { parse } from './parse.ts'
import { allowScope } from './policy.ts'
import { secretsPort } from './secrets.ts'
import { idempotencyKeys } from './tables.ts'

/** A use case: the one road by which anything is read or changed. */
export interface Operation<Input extends z.ZodType, Output> {
  (ctx: Ctx, input: z.input<Input>): Promise<Output>
  readonly operation: string
  readonly kind: 'command' | 'query'
  readonly input: Input
}

/**
 * A use case that changes something: parses its input (422), answers a repeated Idempotency-Key from the
 * stored answer, and runs inside one transaction, joining the caller's if there is one. Its output must
 * be plain JSON, because it is what a repeated call receives; `secretAnswer` keeps it encrypted until then.
 * With `transaction: 'none'` each of its statements stands for itself and a key is not taken: for slow work
 * that writes one row, and would hold a connection all the while. `unseen`: see `Ctx.transaction`.
 */
export function command<Input extends z.ZodType, Output>(
  name: string,
  input: Input,
  run: (ctx: Ctx, input: z.output<Input>) => Promise<Output>,
  options: { secretAnswer?: boolean; transaction?: 'none'; unseen?: boolean } = {},
): Operation<Input, Output> {
  const call = async (ctx: Ctx, raw: z.input<Input>): Promise<Output> => {
    allowScope(ctx.actor, 'write')
    const parsed = parse(input, raw)
    if (options.transaction === 'none') return run(ctx, parsed)
    const key = ctx.idempotencyKey
    const unseen = options.unseen ?? false
    if (key === null) return ctx.transaction((inside) => run(inside, parsed), { unseen })
    return once(ctx, { name, key, body: raw, secret: options.secretAnswer ?? false }, (free) => run(free, parsed), { unseen })
  }
  return Object.assign(call, { operation: name, kind: 'command' as const, input })
}

/** A use case that only reads. */
export function query<Input extends z.ZodType, Output>(
  name: string,
  input: Input,
  run: (ctx: Ctx, input: z.output<Input>) => Promise<Output>,
): Operation<Input, Output> {
  const call = async (ctx: Ctx, raw: z.input<Input>): Promise<Output> => {
    allowScope(ctx.actor, 'read')
    return run(ctx, parse(input, raw))
  }
  return Object.assign(call, { operation: name, kind: 'query' as const, input })
}

interface Call {
  name: string
  key: string
  body: unknown
  secret: boolean
}

/**
 * Runs at most once per (actor, command, key). The row is written first: a parallel call with the same key
 * waits on it, and then finds the stored answer, or the free place if the first call failed.
 */
async function once<Output>(ctx: Ctx, call: Call, run: (ctx: Ctx) => Promise<Output>, options: { unseen: boolean }): Promise<Output> {
  const claim = claimOf(ctx, call)
  const isJoining = ctx.inTransaction
  try {
    return await ctx.transaction(async (inside) => {
      // Together with what the command asks first: where the key is taken, nothing after it is done. In a transaction
      // that somebody else opened that would end theirs as well.
      if (!isJoining) inside.send(insertRows(inside.db, idempotencyKeys, [claim]))
      else if ((await inside.db.insert(idempotencyKeys).values(claim).onConflictDoNothing().returning({ key: idempotencyKeys.key })).length === 0) return storedAnswer<Output>(inside, call, claim)
      const answer = await run(inside.as({ idempotencyKey: null }))
      const kept = call.secret ? { sealed: ctx.use(secretsPort).seal('idempotency', call.key, JSON.stringify(answer)) } : { plain: answer }
      inside.send(keepAnswer(inside.db, { ...claim, kept: JSON.stringify(kept) }))
      return answer
    }, options)
  } catch (error) {
    if (isJoining || brokenUnique(error) !== keyIsUnique) throw error
    return storedAnswer(ctx, call, claim)
  }
}

type Claim = Pick<typeof idempotencyKeys.$inferSelect, 'actor' | 'command' | 'key' | 'bodyHash'>

const keyIsUnique = getTableConfig(idempotencyKeys).primaryKeys[0]?.getName()

const keepAnswer = statement('platform.keep-answer', () => {
  const { actor, command: called, key, answer } = idempotencyKeys
  return sql`update ${idempotencyKeys} set ${sql.identifier(answer.name)} = ${sql.placeholder('kept')}::jsonb where ${actor} = ${sql.placeholder('actor')} and ${called} = ${sql.placeholder('command')} and ${key} = ${sql.placeholder('key')}`
})

function claimOf(ctx: Ctx, { name, key, body }: Call): Claim {
  // Keyed, because a body may hold a password, which a plain quick hash would give away.
  const bodyHash = ctx.use(secretsPort).hash('idempotency-body', canonicalJson(body))
  // Visitors are many, and all of them are one actor: a key of theirs counts together with what was sent.
  const nobody = ctx.actor.kind === 'visitor' ? `visitor ${bodyHash}` : ctx.actor.kind
  return { actor: actorId(ctx.actor) ?? nobody, command: name, key, bodyHash }
}

/** What a call was answered before; 422 where the key stood for another body. */
async function storedAnswer<Output>(ctx: Ctx, { key }: Call, { actor, command: called, bodyHash }: Claim): Promise<Output> {
  const [stored] = await ctx.db.select().from(idempotencyKeys).where(and(eq(idempotencyKeys.actor, actor), eq(idempotencyKeys.command, called), eq(idempotencyKeys.key, key)))
  if (!stored || stored.bodyHash !== bodyHash) {
    throw new AppError(422, 'idempotency_key_reused', 'This Idempotency-Key was used with another body.', {
      errors: [{ path: 'Idempotency-Key', message: 'This key was used with another body.' }],
    })
  }
  const kept = stored.answer as { plain?: Output; sealed?: string }
  return kept.sealed === undefined ? (kept.plain as Output) : JSON.parse(ctx.use(secretsPort).open('idempotency', key, kept.sealed))
}

/** JSON with sorted keys, so that the order in which a client writes its fields makes no difference. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
    return `{${entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => `${JSON.stringify(name)}:${canonicalJson(inner)}`).join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}
