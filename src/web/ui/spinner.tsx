/** A ring that turns; it fades in only after 300 ms, so that quick answers don't flicker. */
export function Spinner() {
  return (
    <svg data-spinner viewBox="0 0 16 16" className="size-4" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
      <circle cx="8" cy="8" r="6" opacity="0.25" />
      <path d="M14 8a6 6 0 0 0-6-6" strokeLinecap="round" />
    </svg>
  )
}
