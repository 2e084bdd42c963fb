/** When somebody is reminded of what is due: so long before, in milliseconds, or halfway there where less than twice that is left. Null where nothing is due. */
export function remindAtOf(now: Date, dueAt: Date | null, before: number): Date | null {
  return dueAt && new Date(dueAt.getTime() - Math.min(before, (dueAt.getTime() - now.getTime()) / 2))
}
