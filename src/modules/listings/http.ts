import { z } from 'zod'
import { storePicture } from '#modules/media/index.ts'
import type { Api, SentFile } from '#platform/api.ts'
import type { Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import { parseId } from '#platform/parse.ts'
import { buyersPort } from './buyers.ts'
import { type Collection, collections } from './collections.ts'
import { changeOffer } from './commands/change-offer.ts'
import { createOffer } from './commands/create-offer.ts'
import { duplicateOffer } from './commands/duplicate-offer.ts'
import { moveOffers } from './commands/move-offers.ts'
import { moveOffer } from './commands/move-offer.ts'
import { putFiles } from './commands/put-files.ts'
import { ImportUrl, proposeFromUrl } from './commands/propose-from-url.ts'
import { viewOffer } from './commands/view-offer.ts'
import { listFiles } from './downloads.ts'
import { offerList, OfferListQuery } from './list-query.ts'
import { FeedQuery, getOffer, listFeed, listMyOffers, listOffers, MyOffersQuery } from './queries.ts'
import { BulkOffers, BulkResultShape, ChangeOffer, CreateOffer, DownloadShape, type Offer, OfferShape, PutFiles } from './shapes.ts'
import { ownerSteps } from './states.ts'
import { listTerms } from './taxonomy.ts'
import { TaxonomyQuery, TermShape } from './taxonomy-shapes.ts'

const One = z.object({ id: z.string().max(64) })
const List = offerList(OfferShape)
const ProposalShape = OfferShape.pick({ type: true, title: true, description: true, tags: true }).extend({
  url: z.string(), imageUrl: z.string().nullable(), externalUrl: z.string(), source: z.object({ type: z.string(), url: z.string(), metadata: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional() }),
})

/** The id in an address; 404 for what cannot be one. */
const offerId = (id: string) => parseId(id, 'offer')

/** Deleting archives (spec README, rule 8); doing it again changes nothing. */
async function archiveOffer(ctx: Ctx, id: string): Promise<void> {
  const offer = await getOffer(ctx, { id: offerId(id) })
  if (offer.status !== 'archived') await moveOffer(ctx, { id: offer.id, step: 'archive' })
}

function offerCalls(api: Api): void {
  api.route({
    method: 'POST', path: '/offers', summary: 'Put an offer forward', access: 'member', body: CreateOffer, answer: OfferShape, status: 201,
    run: async (ctx, { body }) => getOffer(ctx, await createOffer(ctx, body)),
  })
  api.route({
    method: 'POST', path: '/offers/import', summary: 'Propose an offer from what an address says of itself; nothing is written', access: 'member', body: ImportUrl, answer: ProposalShape,
    run: (ctx, { body }) => proposeFromUrl(ctx, body),
  })
  api.route({
    method: 'GET', path: '/offers', summary: 'Offers that everybody finds', access: 'anyone', query: OfferListQuery, answer: List,
    run: (ctx, { query }) => listOffers(ctx, query),
  })
  api.route({
    method: 'GET', path: '/offers/me', summary: 'One’s own offers, in every state', access: 'member', query: MyOffersQuery, answer: List,
    run: (ctx, { query }) => listMyOffers(ctx, query),
  })
  api.route({
    method: 'GET', path: '/feed', summary: 'New offers of the people one follows', access: 'member', query: FeedQuery, answer: List,
    run: (ctx, { query }) => listFeed(ctx, query),
  })
  api.route({
    method: 'GET', path: '/offers/:id', summary: 'One offer', access: 'anyone', params: One, answer: OfferShape,
    run: (ctx, { params }) => getOffer(ctx, params),
  })
  api.route({
    method: 'PATCH', path: '/offers/:id', summary: 'Change an offer', access: 'member', params: One, body: ChangeOffer, answer: OfferShape,
    run: async (ctx, { params, body }) => {
      await changeOffer(ctx, { id: offerId(params.id), changes: body })
      return getOffer(ctx, params)
    },
  })
  api.route({
    method: 'DELETE', path: '/offers/:id', summary: 'Archive an offer', access: 'member', params: One, status: 204,
    run: (ctx, { params }) => archiveOffer(ctx, params.id),
  })
}

function fileCalls(api: Api): void {
  const one = { path: '/offers/:id/files', access: 'member' as const, params: One, answer: z.object({ items: z.array(DownloadShape), nextCursor: z.null() }) }
  api.route({
    method: 'GET', ...one, summary: 'What comes with one’s own offer: the files that its buyers download',
    run: async (ctx, { params }) => ({ items: await listFiles(ctx, params), nextCursor: null }),
  })
  api.route({
    method: 'PUT', ...one, summary: 'Say which private files (purpose `listings.download`) come with one’s own offer', body: PutFiles,
    run: async (ctx, { params, body }) => {
      await putFiles(ctx, { id: offerId(params.id), ...body })
      return { items: await listFiles(ctx, params), nextCursor: null }
    },
  })
}

function stepCalls(api: Api): void {
  api.route({
    method: 'POST', path: '/offers/bulk', summary: 'Publish, pause or archive several offers, each for itself', access: 'member', body: BulkOffers, answer: z.object({ results: z.array(BulkResultShape) }),
    run: async (ctx, { body }) => ({ results: await moveOffers(ctx, body) }),
  })
  api.route({
    method: 'POST', path: '/offers/:id/duplicate', summary: 'Make a draft that says the same', access: 'member', params: One, answer: OfferShape, status: 201,
    run: async (ctx, { params }) => getOffer(ctx, await duplicateOffer(ctx, { id: offerId(params.id) })),
  })
  for (const step of ownerSteps) {
    api.route({
      method: 'POST', path: `/offers/:id/${step}`, summary: `Take the step "${step}"`, access: 'member', params: One, answer: OfferShape,
      run: async (ctx, { params }): Promise<Offer> => {
        await moveOffer(ctx, { id: offerId(params.id), step })
        return getOffer(ctx, params)
      },
    })
  }
  api.route({
    method: 'POST', path: '/offers/:id/view', summary: 'Count a look at an offer, once per viewer and day', access: 'anyone', params: One, status: 204,
    run: (ctx, { params }, door) => viewOffer(ctx, { id: offerId(params.id), address: door.address, userAgent: door.userAgent }),
  })
}

/** One offer of a collection's type, as the collection shows it; 404 for an offer of another type. */
async function getTyped(ctx: Ctx, { type, noun, present }: Collection, id: string): Promise<object> {
  const offer = await getOffer(ctx, { id: offerId(id) })
  if (offer.type !== type) throw notFound(noun)
  const isMine = ctx.actor.kind === 'member' && ctx.actor.id === offer.owner.id
  return present(offer, isMine ? { buyer: offer.status === 'sold' ? await ctx.use(buyersPort)(ctx, offer.id) : null } : undefined)
}

/** A body whose picture, if it came as a file, is in storage and named by its id. */
async function withStoredFile(ctx: Ctx, body: { file?: SentFile }): Promise<object> {
  if (body.file === undefined || ctx.actor.kind !== 'member') return body
  const { mediaId } = await storePicture(ctx, ctx.actor.id, body.file.bytes)
  return { ...body, mediaId }
}

/** Creates an offer through a collection, and takes the step that its body asks for, as one change. */
async function createTyped(ctx: Ctx, collection: Collection, given: object): Promise<string> {
  const body = (await withStoredFile(ctx, given)) as never
  return ctx.transaction(async (inside) => {
    const { id } = await createOffer(inside, collection.toCreate(body))
    const step = collection.step?.(body, 'active')
    if (step) await moveOffer(inside, { id, step })
    return id
  })
}

async function changeTyped(ctx: Ctx, collection: Collection, id: string, body: never): Promise<void> {
  await getTyped(ctx, collection, id)
  await ctx.transaction(async (inside) => {
    await changeOffer(inside, { id, changes: collection.toChange(body) })
    const step = collection.step?.(body, (await getOffer(inside, { id })).status)
    if (step) await moveOffer(inside, { id, step })
  })
}

function collectionCalls(api: Api, collection: Collection): void {
  const { path, noun, type, answer } = collection
  const list = {
    access: 'anyone' as const, query: OfferListQuery, answer: offerList(answer),
    run: async (ctx: Ctx, { query }: { query: z.output<typeof OfferListQuery> }) => {
      const found = await listOffers(ctx, { ...query, type })
      return { ...found, items: found.items.map((offer) => collection.present(offer)) }
    },
  }
  const one = { params: One, answer }
  api.route({ method: 'GET', path, summary: `Every ${noun} that everybody finds`, ...list })
  if (type === 'artwork') api.route({ method: 'GET', path: `${path}/marketplace`, summary: 'Artworks for sale', ...list })
  api.route({
    method: 'POST', path, summary: `Create a ${noun}`, access: 'member', body: collection.create, answer, status: 201, takesFile: collection.takesFile,
    run: async (ctx, { body }) => getTyped(ctx, collection, await createTyped(ctx, collection, body as object)),
  })
  api.route({ method: 'GET', path: `${path}/:id`, summary: `One ${noun}`, access: 'anyone', ...one, run: (ctx, { params }) => getTyped(ctx, collection, params.id) })
  api.route({
    method: 'PATCH', path: `${path}/:id`, summary: `Change a ${noun}`, access: 'member', ...one, body: collection.change,
    run: async (ctx, { params, body }) => {
      await changeTyped(ctx, collection, params.id, body as never)
      return getTyped(ctx, collection, params.id)
    },
  })
  api.route({
    method: 'DELETE', path: `${path}/:id`, summary: `Archive a ${noun}`, access: 'member', params: One, status: 204,
    run: async (ctx, { params }) => {
      await getTyped(ctx, collection, params.id)
      await archiveOffer(ctx, params.id)
    },
  })
  if (type !== 'artwork') return
  api.route({
    method: 'PATCH', path: `${path}/:id/publish`, summary: 'Publish an artwork', access: 'member', ...one,
    run: async (ctx, { params }) => {
      await getTyped(ctx, collection, params.id)
      await moveOffer(ctx, { id: params.id, step: 'publish' })
      return getTyped(ctx, collection, params.id)
    },
  })
}

function taxonomyCalls(api: Api): void {
  api.route({
    method: 'GET', path: '/taxonomy', summary: 'The controlled vocabulary', access: 'anyone', query: TaxonomyQuery, answer: z.object({ items: z.array(TermShape), nextCursor: z.null() }),
    run: async (ctx, { query }) => ({ items: await listTerms(ctx, query), nextCursor: null }),
  })
}

/** The offers part of the API contract. */
export function routes(api: Api): void {
  offerCalls(api)
  fileCalls(api)
  stepCalls(api)
  for (const collection of collections) collectionCalls(api, collection)
  taxonomyCalls(api)
}
