import { type ReactNode, useId } from 'react'

/** A word of explanation on hover and focus; never the only place where something is said. */
export function Tooltip({ text, children }: { text: string; children: (describedBy: string) => ReactNode }) {
  const id = useId()
  return (
    <span data-tip="" className="inline-flex">
      {children(id)}
      <span role="tooltip" id={id} className="rounded bg-ink px-2.5 py-1.5 text-xs font-medium text-paper shadow-lift">
        {text}
      </span>
    </span>
  )
}
