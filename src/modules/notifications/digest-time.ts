/** When somebody wants their digest; `weekday` counts from Monday as 1 (ISO 8601). */
export interface DigestTime {
  frequency: 'daily' | 'weekly'
  hour: number
  weekday: number
  timeZone: string
}

const hourMs = 3_600_000
const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/**
 * The latest moment, `now` included, at which a digest was due: the full hour in the member's own zone. Walks
 * back hour by hour, so that days of 23 and 25 hours need no rule of their own.
 */
export function lastDue(now: Date, { frequency, hour, weekday, timeZone }: DigestTime): Date {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const read = (at: number) => Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
  const minute = Math.floor(now.getTime() / 60_000) * 60_000
  let at = minute - Number(read(minute).minute) * 60_000
  // A day may lack the hour altogether when clocks go forward; two weeks always have it.
  for (let step = 0; step < 15 * 24; step += 1, at -= hourMs) {
    const local = read(at)
    if (Number(local.hour) === hour && (frequency === 'daily' || local.weekday === days[weekday - 1])) return new Date(at)
  }
  return new Date(at)
}
