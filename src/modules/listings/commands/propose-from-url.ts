import { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { invalidField, unauthenticated } from '#platform/errors.ts'
import { takeLimit } from '#platform/limits.ts'
import { command } from '#platform/operation.ts'
import { type Fetched, type Outgoing, outgoingPort } from '#platform/outgoing.ts'
import { allow } from '#platform/policy.ts'
import { webAddress } from '#platform/text.ts'
import { readPageFacts } from '../page-facts.ts'
import { mayOffer } from '../policy.ts'
import { type Proposal, proposeFromPage } from '../proposal.ts'
import { proposeFromRepository, readObject, repositoryAt } from '../repository.ts'
import { tidyAddress } from '../tidy.ts'

/** `POST /offers/import`. */
export const ImportUrl = z.strictObject({ url: webAddress })

/**
 * Proposes an offer from what an address says of itself: a repository's facts, Open Graph, JSON-LD, oEmbed. Writes
 * nothing. 422 on `url` where nothing can be fetched (`unreachable`) or nothing is said; 429 after too many.
 */
export const proposeFromUrl = command(
  'listings.propose-from-url',
  ImportUrl,
  async (ctx, { url }): Promise<Proposal> => {
    allow(mayOffer(ctx.actor))
    if (ctx.actor.kind !== 'member') throw unauthenticated()
    await takeLimit(ctx, 'import', ctx.actor.id)
    const outgoing = ctx.use(outgoingPort)
    const repository = repositoryAt(url)
    // An API that has enough of us is no reason to give up: the page says nearly the same.
    const proposed = repository && (await proposeFromRepository(outgoing, repository).catch(() => null))
    return proposed ?? pageProposal(ctx, outgoing, url)
  },
  { transaction: 'none' },
)

async function pageProposal(ctx: Ctx, outgoing: Outgoing, url: string): Promise<Proposal> {
  const page = await outgoing.get(url, { accept: 'text/html, application/xhtml+xml;q=0.9' })
  if (page.status !== 200) throw invalidField('url', `This address answers with ${page.status}: there is nothing to read.`)
  if (!/^(?:text\/html|application\/xhtml\+xml)\b/.test(page.contentType)) throw invalidField('url', 'There is no page at this address that could be read.')
  const facts = readPageFacts(textOf(page))
  const embed = tidyAddress(facts.oembed, page.url)
  const oembed = embed === null ? null : await outgoing.get(embed, { accept: 'application/json' }).then((answer) => (answer.status === 200 && !answer.isCut ? readObject(String(answer.body)) : null), () => null)
  ctx.log.debug({ host: new URL(page.url).hostname }, 'an offer was proposed from an address')
  return proposeFromPage(page.url, facts, oembed)
}

/** The page as text: in the encoding it says, UTF-8 otherwise. */
function textOf({ contentType, body }: Fetched): string {
  const said = /charset=["']?([\w:-]{1,40})/.exec(contentType)?.[1] ?? /<meta[^>]{1,100}charset=["']?([\w:-]{1,40})/i.exec(body.subarray(0, 2_048).toString('latin1'))?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(said).decode(body)
  } catch {
    return body.toString('utf8')
  }
}
