import { z } from 'zod'
import { listQuery } from '#platform/lists.ts'

/** Somebody in a list of people. */
export const RelatedPersonShape = z.object({
  id: z.uuid(),
  handle: z.string(),
  displayName: z.string(),
  tagline: z.string(),
  location: z.string(),
  avatarUrl: z.string().nullable(),
  /** Since when they stand in this list. */
  since: z.string(),
})
export type RelatedPerson = z.output<typeof RelatedPersonShape>

/** How the reader stands to somebody. Whether one is blocked oneself is nobody's to know. */
export const RelationShape = z.object({ isFollowing: z.boolean(), followsMe: z.boolean(), isMuted: z.boolean(), isBlocked: z.boolean() })
export type Relation = z.output<typeof RelationShape>

export const OneMember = z.strictObject({ memberId: z.uuid() })

export const RelatedListQuery = z.strictObject({ limit: listQuery.limit, cursor: listQuery.cursor })
export const RelatedListInput = RelatedListQuery.extend({ memberId: z.uuid() })
