import { createHash, randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { invalidField } from '#platform/errors.ts'
import { verifications } from './tables.ts'

/** What a link in a mail is for, and how long it opens that, in seconds. */
export const linkSeconds = { 'verify-email': 3 * 86_400, 'reset-password': 3_600, 'change-email': 86_400 } as const

type LinkKind = keyof typeof linkSeconds

const Payload = z.object({
  memberId: z.string(),
  /** The address that the mail goes to: who can use the link can read there. */
  email: z.string(),
  /** The account's stamp when the link was made: a changed password or a ban voids it. */
  stamp: z.string(),
})
export type LinkPayload = z.output<typeof Payload>

/** Only a hash is kept (the token has 256 random bits): what stands in the database opens nothing. */
const identifierOf = (kind: LinkKind, token: string) => `${kind}:${createHash('sha256').update(token).digest('base64url')}`

/** Makes the token of a link that works once. */
export async function issueLink(ctx: Ctx, kind: LinkKind, payload: LinkPayload): Promise<string> {
  const [token, now] = [randomBytes(32).toString('base64url'), ctx.now()]
  const expiresAt = new Date(now.getTime() + linkSeconds[kind] * 1_000)
  await ctx.db.insert(verifications).values({ identifier: identifierOf(kind, token), value: JSON.stringify(payload), expiresAt, createdAt: now, updatedAt: now })
  return token
}

/** What a link stands for, as long as it works; it is not used up. */
export async function readLink(ctx: Ctx, kind: LinkKind, token: string): Promise<LinkPayload | undefined> {
  const [row] = await ctx.db.select().from(verifications).where(eq(verifications.identifier, identifierOf(kind, token)))
  return row && row.expiresAt > ctx.now() ? Payload.parse(JSON.parse(row.value)) : undefined
}

/** Uses a link up. Of several who try at once, one gets what it stands for. */
export async function takeLink(ctx: Ctx, kind: LinkKind, token: string): Promise<LinkPayload | undefined> {
  const [row] = await ctx.db.delete(verifications).where(eq(verifications.identifier, identifierOf(kind, token))).returning()
  return row && row.expiresAt > ctx.now() ? Payload.parse(JSON.parse(row.value)) : undefined
}

/** 422 for a link that was used, is too old, was never made, or is void because the account changed since. */
export const deadLink = () => invalidField('token', 'This link was used already, or it is too old. Ask for a new one.')
