import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { findPrivateFiles } from '#modules/media/index.ts'
import { invalidField } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { fileIdsOf } from '../downloads.ts'
import { mayKeepFiles } from '../policy.ts'
import { downloadPurpose, isDigital, PutFiles } from '../shapes.ts'
import { lockOffer } from '../store.ts'
import { offerFiles, offers } from '../tables.ts'

const Input = PutFiles.extend({ id: z.uuid() })

/**
 * Says what comes with one's own offer (T-2): the whole list, in its order. What was bought before stays with its
 * buyers. 404 for an offer that one may not see, 403 for somebody else's; 422 for a file that is not one's own or was
 * sent for something else, and for an offer that is not delivered as files.
 */
export const putFiles = command('listings.put-files', Input, async (ctx, { id, mediaIds }): Promise<void> => {
  const offer = await lockOffer(ctx, id)
  allow(mayKeepFiles(ctx.actor, offer), 'offer')
  const before = await fileIdsOf(ctx, [id])
  if (mediaIds.join() === before.join()) return
  const added = mediaIds.filter((one) => !before.includes(one))
  if (added.length > 0 && !isDigital(offer)) throw invalidField('mediaIds', 'Files come only with what is delivered as files: not with what is shipped or worked on.')
  const found = await findPrivateFiles(ctx, added)
  for (const one of added) {
    const file = found.get(one)
    if (!file || file.ownerId !== offer.ownerId || file.purpose !== downloadPurpose) throw invalidField(`mediaIds.${mediaIds.indexOf(one)}`, 'This file is not one that you sent for an offer.')
  }
  await ctx.db.delete(offerFiles).where(eq(offerFiles.offerId, id))
  if (mediaIds.length > 0) await ctx.db.insert(offerFiles).values(mediaIds.map((fileId, position) => ({ offerId: id, fileId, position })))
  // Whoever has it open elsewhere is told before they save over this.
  await ctx.db.update(offers).set({ updatedAt: ctx.now() }).where(eq(offers.id, id))
})
