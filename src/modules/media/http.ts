import { z } from 'zod'
import { type Api, SentFile } from '#platform/api.ts'
import { invalidField, unauthenticated } from '#platform/errors.ts'
import { storePicture } from './commands/store-picture.ts'
import { pictureBounds } from './policy.ts'
import { VariantShape } from './shapes.ts'

const Upload = z.strictObject({ file: z.unknown() })
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

/** The media part of the API contract. */
export function routes(api: Api): void {
  api.route({
    method: 'POST', path: '/media', summary: 'Upload a picture, as multipart field "file"', access: 'member',
    body: Upload, takesFile: pictureBounds.bytes, answer: Uploaded, status: 201,
    run: async (ctx, { body }) => {
      if (ctx.actor.kind !== 'member') throw unauthenticated()
      if (!(body.file instanceof SentFile)) throw invalidField('file', 'Send the picture as a file, in multipart/form-data.')
      const { mediaId, placeholder, ...picture } = await storePicture(ctx, ctx.actor.id, body.file.bytes)
      return { id: mediaId, blurhash: placeholder, ...picture }
    },
  })
}
