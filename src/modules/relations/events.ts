import { z } from 'zod'
import { defineEvent } from '#platform/events.ts'

/** Somebody began to follow somebody else, who has not blocked them. */
export const memberFollowed = defineEvent('relations.member_followed', z.object({ followerId: z.uuid(), followedId: z.uuid() }))
