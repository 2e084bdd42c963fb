/** Round figures for an axis that holds all values and zero: at most five, the lowest first; never finer than 1. */
export function ticksFor(values: readonly number[]): number[] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  if (low === high) return [0]
  const rough = (high - low) / 4
  const size = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, [1, 2, 5, 10].map((times) => times * size).find((one) => one >= rough) ?? rough)
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)]
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step)
}

/** Where a value stands between the first tick and the last, from 0 to 1; at the bottom where there is one tick. */
export function shareOf(value: number, ticks: readonly number[]): number {
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 0]
  return high === low ? 0 : (value - low) / (high - low)
}
