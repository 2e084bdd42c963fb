import type { ReactNode } from 'react'

interface FormPartProps {
  title: string
  /** What links lead to, as in `/settings/profile#links`. */
  id?: string
  children: ReactNode
}

/** Fields of a settings form that belong together, under their own heading. */
export function FormPart({ title, id, children }: FormPartProps) {
  return (
    <section id={id} className="grid gap-6 border-t border-line pt-8">
      <h2 className="text-xl">{title}</h2>
      {children}
    </section>
  )
}
