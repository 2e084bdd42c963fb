interface RingProps {
  /** What part of what it shows, in words. */
  label: string
  /** From 0 to 1; more is as much as fits. */
  share: number
  /** What stands in the middle. */
  text: string
}

/** A ring that is closed as far as something is done. */
export function Ring({ label, share, text }: RingProps) {
  const filled = Math.min(1, Math.max(0, share)) * 100
  return (
    <svg role="img" aria-label={label} viewBox="0 0 64 64" className="size-18 shrink-0">
      <circle cx="32" cy="32" r="27" fill="none" stroke="var(--line)" strokeWidth="6" />
      {filled > 0 && <circle cx="32" cy="32" r="27" fill="none" stroke="var(--leaf-text)" strokeWidth="6" strokeLinecap={filled < 100 ? 'round' : 'butt'} pathLength="100" strokeDasharray={`${filled.toFixed(2)} 100`} transform="rotate(-90 32 32)" />}
      <text x="32" y="32" textAnchor="middle" dominantBaseline="central" fill="var(--ink)" fontSize="14" className="font-semibold tabular-nums">
        {text}
      </text>
    </svg>
  )
}
