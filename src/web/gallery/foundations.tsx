const grounds = ['bg-well', 'bg-paper', 'bg-sheet', 'bg-ink', 'bg-seal', 'bg-seal-deep', 'bg-seal-wash', 'bg-leaf', 'bg-leaf-wash', 'bg-care-wash', 'bg-alarm', 'bg-alarm-wash', 'bg-line', 'bg-line-strong', 'bg-focus']
const inks = ['text-ink', 'text-ink-soft', 'text-ink-faint', 'text-seal-text', 'text-leaf-text', 'text-care-text', 'text-alarm-text']
const sizes = ['text-4xl', 'text-3xl', 'text-2xl', 'text-xl', 'text-lg', 'text-base', 'text-sm', 'text-xs']

/** Grounds and inks by the names of their classes. */
export function Colours() {
  return (
    <div>
      <ul className="grid grid-cols-3 gap-3 sm:grid-cols-5">
        {grounds.map((name) => (
          <li key={name} className="text-xs text-ink-faint">
            <span className={`block h-14 rounded border border-line ${name}`} />
            {name}
          </li>
        ))}
      </ul>
      <ul className="mt-6 grid gap-1">
        {inks.map((name) => (
          <li key={name} className={name}>
            {name}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The scale, in the display face down to xl. */
export function Type() {
  return (
    <div className="grid gap-4">
      {sizes.map((size, index) => (
        <p key={size} className={`${size} ${index < 4 ? 'display' : ''} wrap-anywhere`}>
          {size}
        </p>
      ))}
      <p className="eyebrow text-ink-faint">eyebrow</p>
      <p className="tabular-nums">0123456789</p>
    </div>
  )
}
