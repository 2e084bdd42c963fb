import { useMemo } from 'react'
import { useLocale } from '#web/messages/messages.ts'

type Instant = Date | string | number

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600], ['month', 2_629_800], ['week', 604_800], ['day', 86_400], ['hour', 3600], ['minute', 60],
]

/** Money, dates and counts as a reader of `locale` writes them. Times are told in `timeZone`. */
export function formatter(locale: string, timeZone = 'UTC') {
  const date = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone, ...options })
  return {
    /** Minor units: `money(4900, 'usd')` → $49, `money(4950, 'usd')` → $49.50. */
    money(cents: number, currency: string): string {
      const format = new Intl.NumberFormat(locale, { style: 'currency', currency: currency.toUpperCase(), trailingZeroDisplay: 'stripIfInteger' })
      return format.format(cents / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
    },
    count: (value: number): string => new Intl.NumberFormat(locale).format(value),
    /** 12,400 → 12K; for badges and places without room. */
    compact: (value: number): string => new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }).format(value),
    decimal: (value: number, digits = 1): string => new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value),
    list: (items: string[]): string => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
    day: (at: Instant): string => date({ dateStyle: 'medium' }).format(new Date(at)),
    month: (at: Instant): string => date({ month: 'long', year: 'numeric' }).format(new Date(at)),
    exact: (at: Instant): string => date({ dateStyle: 'full', timeStyle: 'long' }).format(new Date(at)),
    /** "3 days ago", "in 2 hours"; under a minute "now". */
    relative(at: Instant, now: Instant = Date.now()): string {
      const seconds = (new Date(at).getTime() - new Date(now).getTime()) / 1000
      const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
      const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', Number.POSITIVE_INFINITY]
      return format.format(Math.round(seconds / size), unit)
    },
  }
}

export type Formatter = ReturnType<typeof formatter>

/** The formatter of the reader's locale. */
export function useFormat(): Formatter {
  const locale = useLocale()
  return useMemo(() => formatter(locale), [locale])
}
