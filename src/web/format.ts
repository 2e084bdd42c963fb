import { useLocale } from '#web/messages/messages.ts'

type Instant = Date | string | number

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600], ['month', 2_629_800], ['week', 604_800], ['day', 86_400], ['hour', 3600], ['minute', 60],
]

/** Making one of Intl's formats costs a hundred times as much as using it, so each is made once. */
function kept<Key, Format>(make: (key: Key) => Format): (key: Key) => Format {
  const made = new Map<Key, Format>()
  return (key) => {
    const format = made.get(key) ?? make(key)
    made.set(key, format)
    return format
  }
}

function makeFormatter(locale: string, timeZone: string) {
  const date = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone, ...options })
  const dates = { day: date({ dateStyle: 'medium' }), month: date({ month: 'long', year: 'numeric' }), shortDay: date({ day: 'numeric', month: 'short' }), shortMonth: date({ month: 'short', year: 'numeric' }), exact: date({ dateStyle: 'full', timeStyle: 'long' }) }
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const counts = new Intl.NumberFormat(locale)
  const compacts = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 })
  const decimals = kept((digits: number) => new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }))
  const measures = kept((unit: string) => new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 2 }))
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const relatives = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const prices = kept((currency: string) => {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency: currency.toUpperCase(), trailingZeroDisplay: 'stripIfInteger' })
    const unit = 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2)
    return (cents: number) => format.format(cents / unit)
  })
  const roughPrices = kept((currency: string) => {
    const unit = 10 ** (new Intl.NumberFormat(locale, { style: 'currency', currency: currency.toUpperCase() }).resolvedOptions().maximumFractionDigits ?? 2)
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency: currency.toUpperCase(), notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 1 })
    return (cents: number) => format.format(cents / unit)
  })
  return {
    /** Minor units: `money(4900, 'usd')` → $49, `money(4950, 'usd')` → $49.50. */
    money: (cents: number, currency: string): string => prices(currency)(cents),
    /** Minor units, roughly: `roughMoney(1234500, 'usd')` → $12.3K; for axes. */
    roughMoney: (cents: number, currency: string): string => roughPrices(currency)(cents),
    count: (value: number): string => counts.format(value),
    /** 12,400 → 12K; for badges and places without room. */
    compact: (value: number): string => compacts.format(value),
    decimal: (value: number, digits = 1): string => decimals(digits).format(value),
    /** Grams: 450 → 450 g, 1250 → 1.25 kg. */
    weight: (grams: number): string => (grams < 1000 ? measures('gram').format(grams) : measures('kilogram').format(grams / 1000)),
    /** Bytes: 900 → 1 kB, 2,400,000 → 2.4 MB. */
    fileSize: (bytes: number): string => (bytes < 1_000_000 ? measures('kilobyte').format(Math.ceil(bytes / 1_000)) : measures('megabyte').format(Math.round(bytes / 100_000) / 10)),
    list: (items: string[]): string => lists.format(items),
    day: (at: Instant): string => dates.day.format(new Date(at)),
    month: (at: Instant): string => dates.month.format(new Date(at)),
    /** Mar 4; for axes. */
    shortDay: (at: Instant): string => dates.shortDay.format(new Date(at)),
    /** Mar 2026; for axes. */
    shortMonth: (at: Instant): string => dates.shortMonth.format(new Date(at)),
    /** 0.62 → 62%, cut and not rounded: what is not all is never called so. */
    percent: (share: number): string => percents.format(Math.floor(share * 100) / 100),
    exact: (at: Instant): string => dates.exact.format(new Date(at)),
    /** "3 days ago", "in 2 hours"; under a minute "now". */
    relative(at: Instant, now: Instant = Date.now()): string {
      const seconds = (new Date(at).getTime() - new Date(now).getTime()) / 1000
      const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', Number.POSITIVE_INFINITY]
      return relatives.format(Math.round(seconds / size), unit)
    },
  }
}

export type Formatter = ReturnType<typeof makeFormatter>

const formatters = kept((locale: string) => kept((timeZone: string) => makeFormatter(locale, timeZone)))

/** Money, dates and counts as a reader of `locale` writes them. Times are told in `timeZone`. */
export const formatter = (locale: string, timeZone = 'UTC'): Formatter => formatters(locale)(timeZone)

/** The formatter of the reader's locale. */
export const useFormat = (): Formatter => formatter(useLocale())
