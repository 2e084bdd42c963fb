import { z } from 'zod'
import { type Api, SentFile } from '#platform/api.ts'
import { invalidField, unauthenticated } from '#platform/errors.ts'
import { parseId } from '#platform/parse.ts'
import { deletePrivateFile } from './commands/delete-private-file.ts'
import { storePicture } from './commands/store-picture.ts'
import { storePrivateFile } from './commands/store-private-file.ts'
import { fileBounds, pictureBounds } from './policy.ts'
import { privateFileLink } from './private-files.ts'
import { VariantShape } from './shapes.ts'

const Uploaded = z.object({
  id: z.uuid(),
  url: z.string(),
  width: z.int(),
  height: z.int(),
  variants: z.array(VariantShape),
  color: z.string(),
  /** A ThumbHash in base64; `blurhash` is the contract's name for the blurred stand-in. */
  blurhash: z.string(),
})

const Kept = z.object({
  id: z.uuid(),
  purpose: z.string(),
  name: z.string(),
  contentType: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  createdAt: z.string(),
  expiresAt: z.string().nullable(),
})

const One = z.object({ id: z.string().max(64) })

function pictureCalls(api: Api): void {
  api.route({
    method: 'POST', path: '/media', summary: `Upload a picture of at most ${pictureBounds.megabytes} MB, as multipart field "file"`, access: 'member',
    body: z.strictObject({ file: z.unknown() }), takesFile: pictureBounds.bytes, answer: Uploaded, status: 201,
    run: async (ctx, { body }) => {
      if (ctx.actor.kind !== 'member') throw unauthenticated()
      if (!(body.file instanceof SentFile)) throw invalidField('file', 'Send the picture as a file, in multipart/form-data.')
      const { mediaId, placeholder, ...picture } = await storePicture(ctx, ctx.actor.id, body.file.bytes)
      return { id: mediaId, blurhash: placeholder, ...picture }
    },
  })
}

function fileCalls(api: Api): void {
  api.route({
    method: 'POST', path: '/files', summary: `Upload a private file of at most ${fileBounds.megabytes} MB, as multipart field "file"; what nothing takes into use within a day goes`, access: 'member',
    body: z.strictObject({ file: z.unknown(), purpose: z.string().max(60).default('media.upload') }), takesFile: fileBounds.bytes, answer: Kept, status: 201,
    run: async (ctx, { body: { file, purpose } }) => {
      if (ctx.actor.kind !== 'member') throw unauthenticated()
      if (!(file instanceof SentFile)) throw invalidField('file', 'Send it as a file, in multipart/form-data.')
      return storePrivateFile(ctx, { ownerId: ctx.actor.id, purpose, name: file.name, bytes: file.bytes })
    },
  })
  api.route({
    method: 'GET', path: '/files/:id/link', summary: 'A link to a private file, for oneself and ten minutes', access: 'member',
    params: One, answer: z.object({ url: z.string(), expiresAt: z.string() }),
    run: (ctx, { params }) => privateFileLink(ctx, params.id),
  })
  api.route({
    method: 'DELETE', path: '/files/:id', summary: 'Take a private file of one’s own away', access: 'member', params: One, status: 204,
    run: (ctx, { params: { id } }) => deletePrivateFile(ctx, { id: parseId(id, 'file') }),
  })
}

/** The media part of the API contract. */
export function routes(api: Api): void {
  pictureCalls(api)
  fileCalls(api)
}
