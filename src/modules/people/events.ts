import { z } from 'zod'
import { defineEvent } from '#platform/events.ts'

/** Somebody joined. */
export const memberRegistered = defineEvent('people.member_registered', z.object({ memberId: z.uuid() }))

/** A session began on a device, or from an address, that this member had not used before; never told of the first one. */
export const newSignIn = defineEvent('people.new_sign_in', z.object({ memberId: z.uuid(), sessionId: z.uuid(), device: z.string(), address: z.string() }))

/** A password was changed, or set anew by a link. */
export const passwordChanged = defineEvent('people.password_changed', z.object({ memberId: z.uuid() }))

/** An account has moved to another address. */
export const emailChanged = defineEvent('people.email_changed', z.object({ memberId: z.uuid() }))

/** A member has another handle; addresses with the old one lead on. */
export const handleChanged = defineEvent('people.handle_changed', z.object({ memberId: z.uuid(), from: z.string(), to: z.string() }))

/** What others see of a person changed. */
export const profileChanged = defineEvent('people.profile_changed', z.object({ memberId: z.uuid(), handle: z.string() }))
