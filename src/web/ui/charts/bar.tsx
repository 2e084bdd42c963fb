/** A bar as long as its share of the longest, for a column of a table; the number stands beside it. */
export function Bar({ share }: { share: number }) {
  return (
    <svg aria-hidden="true" width="100%" height="10" className="block min-w-16">
      <rect width="100%" height="10" rx="2" fill="var(--well)" />
      <rect width={`${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`} height="10" rx="2" fill="var(--leaf-text)" />
    </svg>
  )
}
