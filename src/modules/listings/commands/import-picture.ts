import { z } from 'zod'
import { storePicture } from '#modules/media/index.ts'
import { invalidField, unauthenticated } from '#platform/errors.ts'
import { takeLimit } from '#platform/limits.ts'
import { command } from '#platform/operation.ts'
import { outgoingPort } from '#platform/outgoing.ts'
import { allow } from '#platform/policy.ts'
import { webAddress } from '#platform/text.ts'
import { mayOffer } from '../policy.ts'

const Input = z.strictObject({ imageUrl: webAddress })
const largest = 10 * 1_048_576

/**
 * Takes a picture from an address into one's own pictures, with the bounds of any upload. 422 on `imageUrl` for what
 * cannot be fetched or is no picture; 429 after too many imports or uploads.
 */
export const importPicture = command(
  'listings.import-picture',
  Input,
  async (ctx, { imageUrl }): Promise<{ mediaId: string }> => {
    allow(mayOffer(ctx.actor))
    if (ctx.actor.kind !== 'member') throw unauthenticated()
    await takeLimit(ctx, 'import', ctx.actor.id)
    const answer = await ctx.use(outgoingPort).get(imageUrl, { accept: 'image/avif, image/webp, image/png, image/jpeg;q=0.9', maxBytes: largest })
    if (answer.status !== 200 || answer.isCut) throw invalidField('imageUrl', 'This picture cannot be fetched, or is too large.')
    const { mediaId } = await storePicture(ctx, ctx.actor.id, answer.body, 'imageUrl')
    return { mediaId }
  },
  { transaction: 'none' },
)
