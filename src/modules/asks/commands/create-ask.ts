import { needCategoryId } from '#modules/listings/index.ts'
import { knownTools } from '#modules/tools/index.ts'
import { unauthenticated } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { budgetFor } from '../budget.ts'
import { askPosted } from '../events.ts'
import { mayAsk } from '../policy.ts'
import { CreateAsk } from '../shapes.ts'
import { endOf, freeSlug, ownImage } from '../store.ts'
import { asks } from '../tables.ts'

/** Posts an ask: it is open at once. 422 names what cannot be, a budget of something unpaid and an end that is over among it. */
export const createAsk = command('asks.create-ask', CreateAsk, async (ctx, input): Promise<{ id: string }> => {
  allow(mayAsk(ctx.actor))
  if (ctx.actor.kind !== 'member') throw unauthenticated()
  const ownerId = ctx.actor.id
  const { categorySlug, image, expiresAt, isPaid, budgetMinCents, budgetMaxCents, ...plain } = input
  const id = newId()
  const now = ctx.now()
  await ctx.db.insert(asks).values({
    ...plain,
    id,
    ownerId,
    ...budgetFor({ isPaid, budgetMinCents, budgetMaxCents }),
    ...endOf(now, expiresAt),
    tools: (await knownTools(ctx, input.tools)) ?? [],
    categoryId: (await needCategoryId(ctx, categorySlug)) ?? null,
    image: (await ownImage(ctx, ownerId, image)) ?? null,
    slug: await freeSlug(ctx, ownerId, input.title, id),
    createdAt: now,
    updatedAt: now,
  })
  await ctx.emit(askPosted({ askId: id, ownerId }))
  return { id }
})
