import { listRecentOffers } from '#modules/listings/index.ts'
import { addresses } from '#web/addresses.ts'
import { profile } from '#web/messages/en/people.ts'
import { shell } from '#web/messages/en/shell.ts'
import { messagesIn } from '#web/messages/messages.ts'
import type { Route } from './+types/feed-route.ts'
import { feed } from './feed.ts'
import { fileHeaders, publicPerson } from './public-person.server.ts'

/** `/@handle.rss` */
export async function loader(args: Route.LoaderArgs) {
  const { person, ctx, publicUrl } = await publicPerson(args, addresses.feed)
  const offers = await listRecentOffers(ctx, { ownerId: person.id, limit: 30 })
  const words = { title: `${person.displayName} · ${shell.hallName}`, description: messagesIn(ctx.locale, profile).description({ name: person.displayName, tagline: person.tagline }) }
  return new Response(feed(person, offers, words, publicUrl), { headers: fileHeaders('application/rss+xml; charset=utf-8') })
}
