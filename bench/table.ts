import type { Speed } from './contest.ts'

/** A figure and its bar. */
export interface Verdict {
  what: string
  value: number
  bar: number
  /** Whether more is better. */
  atLeast: boolean
  unit?: string
}

/** A line of the result; `floor` is what the hall was measured against in the same rounds. */
export interface Row {
  name: string
  floor?: Speed
  hall?: Speed
  verdicts: readonly Verdict[]
}

export const isMet = ({ value, bar, atLeast }: Verdict) => (atLeast ? value >= bar : value <= bar)

/** All rows as text for people. */
export function table(rows: readonly Row[]): string {
  const lines = rows.flatMap(({ name, floor, hall, verdicts }) =>
    verdicts.map((verdict, at) => [
      at === 0 ? name : '',
      at === 0 && floor ? speed(floor) : '',
      at === 0 && hall ? speed(hall) : '',
      `${figure(verdict.value)}${verdict.unit ?? '×'} ${verdict.what}`,
      `${verdict.atLeast ? '≥' : '≤'} ${figure(verdict.bar)}${verdict.unit ?? ''}`,
      isMet(verdict) ? 'met' : 'MISSED',
    ]),
  )
  const all = [['row', 'floor', 'hall', 'measured', 'bar', ''], ...lines]
  const widths = all[0]?.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0))) ?? []
  return all.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n')
}

const figure = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(2))
const speed = ({ perSecond, cpuMicros }: Speed) => `${perSecond.toFixed(0)}/s, ${cpuMicros.toFixed(0)} µs CPU`
