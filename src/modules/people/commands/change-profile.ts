import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { findPictures } from '#modules/media/index.ts'
import type { Picture } from '#modules/media/shapes.ts'
import type { Ctx } from '#platform/context.ts'
import { invalidField, notFound } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { profileChanged } from '../events.ts'
import { mayChangeProfile } from '../policy.ts'
import { ChangeProfile } from '../shapes.ts'
import { profiles } from '../tables.ts'

const Input = z.strictObject({ profileId: z.uuid(), changes: ChangeProfile })

/** Changes what a person says of themselves (P-7, P-8). Fields that are absent stay as they are. */
export const changeProfile = command('people.change-profile', Input, async (ctx, { profileId, changes }): Promise<void> => {
  const [profile] = await ctx.db.select({ id: profiles.id, handle: profiles.handle, links: profiles.links }).from(profiles).where(eq(profiles.id, profileId)).for('update')
  if (!profile) throw notFound('person')
  allow(mayChangeProfile(ctx.actor, profile))
  const { avatarMediaId, bannerMediaId, links, ...plain } = changes
  const avatar = await ownPicture(ctx, profileId, 'avatarMediaId', avatarMediaId)
  const banner = await ownPicture(ctx, profileId, 'bannerMediaId', bannerMediaId)
  const merged = links && { ...profile.links, ...links }
  await ctx.db.update(profiles).set({ ...plain, avatar, banner, links: merged, updatedAt: ctx.now() }).where(eq(profiles.id, profileId))
  await ctx.emit(profileChanged({ memberId: profileId, handle: profile.handle }))
})

/** The picture behind an id, if it is the person's own; undefined leaves the column, null empties it. */
async function ownPicture(ctx: Ctx, ownerId: string, field: string, mediaId: string | null | undefined): Promise<Picture | null | undefined> {
  if (mediaId === null || mediaId === undefined) return mediaId
  const found = (await findPictures(ctx, [mediaId])).get(mediaId)
  if (!found || found.ownerId !== ownerId) throw invalidField(field, 'This picture is not one of yours.')
  const { ownerId: _owner, ...picture } = found
  return picture
}
