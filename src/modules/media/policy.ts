import type { Actor } from '#platform/actor.ts'
import type { Decision } from '#platform/policy.ts'

const megabyte = 1024 * 1024

/**
 * What is taken in as a picture (F-1, F-5). `bytes` and `pixels` hold for all; what has to be decoded whole
 * before it can be made small is bounded by the memory that takes, see reading.ts.
 */
export const pictureBounds = { megabytes: 5, bytes: 5 * megabyte, megapixels: 50, pixels: 50_000_000, side: 12_000 } as const

/** Bounds of a private file (F-6). */
export const fileBounds = { megabytes: 25, bytes: 25 * megabyte } as const

/** What a chooser of pictures offers; the content decides in the end. */
export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'] as const

/** Who may take a private file away: whoever put it in. Others are not told that it exists. */
export function mayDeleteFile(actor: Actor, file: { ownerId: string }): Decision {
  if (actor.kind === 'visitor') return 'sign-in'
  return actor.kind === 'system' || actor.id === file.ownerId ? 'allowed' : 'hidden'
}
