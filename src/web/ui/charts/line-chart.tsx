import { cn } from '../cn.ts'
import { shareOf, ticksFor } from './scale.ts'

export interface ChartPoint {
  /** What the point is called, in full and on the axis. */
  name: string
  short: string
  value: number
}

interface LineChartProps {
  /** What the line shows, in a sentence: all that who cannot see it is told here; put the numbers in a table beside it. */
  summary: string
  points: readonly ChartPoint[]
  /** A value in words, beside a point and on the axis. */
  tell: (value: number) => string
  tellShort: (value: number) => string
}

const [top, plot, foot] = [26, 190, 28]
const y = (share: number) => top + plot * (1 - share)
const percent = (share: number) => `${(share * 100).toFixed(3)}%`
const anchorAt = (share: number) => (share < 0.12 ? 'start' : share > 0.88 ? 'end' : 'middle')

/**
 * A line over time, drawn on the server: places across are in percents and down in pixels, so that it fits any width
 * and its letters keep their size, without scripts and without inline styles.
 */
export function LineChart({ summary, points, tell, tellShort }: LineChartProps) {
  const values = points.map(({ value }) => value)
  const ticks = ticksFor(values)
  const x = (at: number) => (points.length < 2 ? 0.5 : at / (points.length - 1))
  const spots = values.map((value, at) => [x(at) * 100, y(shareOf(value, ticks)) - top] as const)
  const line = spots.map(([across, down], at) => `${at === 0 ? 'M' : 'L'}${across.toFixed(3)} ${down.toFixed(2)}`).join('')
  const ground = y(shareOf(0, ticks)) - top
  const peak = values.indexOf(Math.max(...values))
  const named = [0, 0.25, 0.5, 0.75, 1].map((share) => ({ share, point: points[Math.round(share * (points.length - 1))] }))
  return (
    <svg role="img" aria-label={summary} width="100%" height={top + plot + foot} className="block overflow-visible text-xs">
      {ticks.map((tick) => (
        <line key={tick} x1="0" x2="100%" y1={y(shareOf(tick, ticks))} y2={y(shareOf(tick, ticks))} stroke={tick === 0 ? 'var(--line-strong)' : 'var(--line)'} />
      ))}
      <svg y={top} width="100%" height={plot} viewBox={`0 0 100 ${plot}`} preserveAspectRatio="none" overflow="visible">
        <path d={`${line}L100 ${ground.toFixed(2)}L0 ${ground.toFixed(2)}Z`} fill="var(--leaf-wash)" opacity="0.75" />
        <path d={line} fill="none" stroke="var(--leaf-text)" strokeWidth="2" strokeLinejoin="round" vectorEffect="non-scaling-stroke" />
      </svg>
      {ticks.map((tick) => (
        <text key={tick} x="0" y={y(shareOf(tick, ticks)) - 5} fill="var(--ink-faint)" stroke="var(--paper)" strokeWidth="4" paintOrder="stroke" className="tabular-nums">
          {tellShort(tick)}
        </text>
      ))}
      {points.map(({ name, value }, at) => (
        <g key={name} className="group">
          <circle cx={percent(x(at))} cy={y(shareOf(value, ticks))} r="14" fill="transparent" />
          <circle cx={percent(x(at))} cy={y(shareOf(value, ticks))} r={at === peak && value > 0 ? 4.5 : 3} fill="var(--leaf-text)" stroke="var(--paper)" strokeWidth="1.5" className="group-hover:stroke-ink" />
          <title>{`${name}: ${tell(value)}`}</title>
        </g>
      ))}
      {(values[peak] ?? 0) > 0 && (
        <text x={percent(x(peak))} y={y(shareOf(values[peak] ?? 0, ticks)) - 11} textAnchor={anchorAt(x(peak))} fill="var(--ink)" stroke="var(--paper)" strokeWidth="4" paintOrder="stroke" className="font-semibold tabular-nums">
          {tell(values[peak] ?? 0)}
        </text>
      )}
      {named.map(({ share, point }) => (
        <text key={share} x={percent(share)} y={top + plot + 20} textAnchor={share === 0 ? 'start' : share === 1 ? 'end' : 'middle'} fill="var(--ink-faint)" className={cn('tabular-nums', (share === 0.25 || share === 0.75) && 'max-sm:hidden')}>
          {point?.short}
        </text>
      ))}
    </svg>
  )
}
