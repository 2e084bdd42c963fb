import { z } from 'zod'
import { defineEvent } from '#platform/events.ts'

/** Somebody joined. */
export const memberRegistered = defineEvent('people.member_registered', z.object({ memberId: z.uuid() }))

/** What others see of a person changed. */
export const profileChanged = defineEvent('people.profile_changed', z.object({ memberId: z.uuid(), handle: z.string() }))
