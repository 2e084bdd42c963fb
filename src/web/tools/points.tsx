/** Short points below each other. */
export function Points({ of }: { of: readonly string[] }) {
  return (
    <ul className="grid list-disc gap-1.5 ps-5 marker:text-ink-faint">
      {of.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  )
}
