import type { Reason } from '#modules/asks/index.ts'
import { listCategories } from '#modules/listings/index.ts'
import { findTools } from '#modules/tools/index.ts'
import type { Ctx } from '#platform/context.ts'
import type { ShownReason } from './reasons.tsx'

/** How reasons are shown: with the names of categories and tools instead of their ids and slugs. */
export async function reasonsFor(ctx: Ctx, all: readonly (readonly Reason[])[]): Promise<(reasons: readonly Reason[]) => ShownReason[]> {
  const slugs = all.flat().flatMap(({ kind, value }) => (kind === 'tool' ? [value] : []))
  const [categories, tools] = await Promise.all([listCategories(ctx, {}), findTools(ctx, slugs)])
  const names = new Map([...categories.map(({ id, name }) => [id, name] as const), ...tools.map(({ slug, name }) => [slug, name] as const)])
  return (reasons) => reasons.map(({ kind, value }) => ({ kind, value: names.get(value) ?? value }))
}
