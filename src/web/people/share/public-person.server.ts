import type { Profile } from '#modules/people/shapes.ts'
import { redirect, type RouterContextProvider } from 'react-router'
import { visitor } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { pageContext } from '#server/page-context.ts'
import { personAt } from '../profile/person-at.server.ts'

interface Door {
  params: { handle: string }
  context: Readonly<RouterContextProvider>
}

/** What files beside a person's page are made of: what a stranger sees, whoever asks, so that they can be passed on. */
export async function publicPerson({ params, context }: Door, address: (handle: string) => string): Promise<{ person: Profile; ctx: Ctx; publicUrl: string }> {
  const { ctx: own, publicUrl } = context.get(pageContext)
  const ctx = own.as({ actor: visitor })
  const { person, isCurrentName } = await personAt(ctx, params.handle)
  if (!isCurrentName) throw redirect(address(person.handle), 301)
  return { person, ctx, publicUrl }
}

/** Headers of such a file: kept for a few minutes, and no page of its own for search engines. */
export const fileHeaders = (type: string, more: Record<string, string> = {}): Record<string, string> => ({
  'content-type': type, 'cache-control': 'public, max-age=300', 'x-robots-tag': 'noindex', ...more,
})
