import { randomInt } from 'node:crypto'
import { and, eq, isNotNull, isNull, lt } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { AppError } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { takeLimit } from '#platform/limits.ts'
import { secretsPort } from '#platform/secrets.ts'
import { backupCodes, twoSteps } from './tables.ts'
import { stepOfCode } from './totp.ts'

/** How many backup codes a member gets at once. */
const backupCodeCount = 10

/** Without the letters and digits that pass for each other on paper: 31 signs, so that ten hold 49 bits. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

export const wrongCode = () => new AppError(401, 'wrong_code', 'This code is not right, or was used already.', { errors: [{ path: 'code', message: 'This code is not right, or was used already.' }] })

/** A secret as it is stored: it opens for this member only. */
export const sealSecret = (ctx: Ctx, memberId: string, secret: string) => ctx.use(secretsPort).seal('totp', memberId, secret)
export const openSecret = (ctx: Ctx, memberId: string, sealed: string) => ctx.use(secretsPort).open('totp', memberId, sealed)

const plain = (code: string) => code.replace(/[\s-]/g, '').toLowerCase()
const hashOf = (ctx: Ctx, memberId: string, code: string) => ctx.use(secretsPort).sign('backup-code', `${memberId}|${plain(code)}`)

/** Counts a try at a member's codes, whichever way it came: 429 after ten in a quarter of an hour. */
export function countCodeTry(ctx: Ctx, memberId: string): Promise<void> {
  return takeLimit(ctx, 'code', memberId)
}

/** Spends a code of the member's app: false for a wrong one, and for one of a step that was used. */
export async function spendTotp(ctx: Ctx, memberId: string, code: string): Promise<boolean> {
  const [row] = await ctx.db.select({ sealed: twoSteps.sealedSecret }).from(twoSteps).where(eq(twoSteps.memberId, memberId))
  const step = row && stepOfCode(openSecret(ctx, memberId, row.sealed), plain(code), ctx.now())
  if (step === undefined) return false
  const spent = await ctx.db.update(twoSteps).set({ lastStep: step }).where(and(eq(twoSteps.memberId, memberId), lt(twoSteps.lastStep, step))).returning({ memberId: twoSteps.memberId })
  return spent.length === 1
}

/** Spends a code of the second step, from the app or a backup code, where it is on. Each works once, however many try at once. */
export async function spendCode(ctx: Ctx, memberId: string, code: string): Promise<boolean> {
  if (!(await hasTwoStep(ctx, memberId))) return false
  if (/^\d{6}$/.test(plain(code))) return spendTotp(ctx, memberId, code)
  const unused = and(eq(backupCodes.codeHash, hashOf(ctx, memberId, code)), eq(backupCodes.memberId, memberId), isNull(backupCodes.usedAt))
  const spent = await ctx.db.update(backupCodes).set({ usedAt: ctx.now() }).where(unused).returning({ id: backupCodes.id })
  return spent.length === 1
}

/** Whether a member signs in in two steps. */
export async function hasTwoStep(ctx: Ctx, memberId: string): Promise<boolean> {
  return (await ctx.db.$count(twoSteps, and(eq(twoSteps.memberId, memberId), isNotNull(twoSteps.confirmedAt)))) > 0
}

/** Puts new backup codes in the place of all earlier ones; this is the only time that they are known. */
export async function replaceBackupCodes(ctx: Ctx, memberId: string): Promise<string[]> {
  const codes = Array.from({ length: backupCodeCount }, newBackupCode)
  await ctx.db.delete(backupCodes).where(eq(backupCodes.memberId, memberId))
  await ctx.db.insert(backupCodes).values(codes.map((code) => ({ id: newId(), memberId, codeHash: hashOf(ctx, memberId, code), createdAt: ctx.now() })))
  return codes
}

function newBackupCode(): string {
  const signs = Array.from({ length: 10 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `${signs.slice(0, 5)}-${signs.slice(5)}`
}
