import { remindAtOf } from '#platform/remind-at.ts'

const day = 86_400_000

/** When its owner is told that an ask runs out: three days before. */
export const warnAtOf = (now: Date, expiresAt: Date | null): Date | null => remindAtOf(now, expiresAt, 3 * day)
