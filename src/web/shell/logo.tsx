/** The hall's mark: a gable, two pillars and an open door, pressed into a seal. */
export function LogoMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={className} fill="none" aria-hidden="true">
      <circle cx="16" cy="16" r="16" fill="var(--seal)" />
      <g stroke="var(--seal-ink)" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
        <path d="M6.8 14.6 16 7l9.2 7.6M8 24.2h16M10.2 15.6v5.8M21.8 15.6v5.8" />
        <path d="M13.2 24v-5.2a2.8 2.8 0 0 1 5.6 0V24" />
      </g>
    </svg>
  )
}
