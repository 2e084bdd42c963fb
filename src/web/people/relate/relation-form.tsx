import type { ReactNode } from 'react'
import { type FetcherWithComponents, Form, useLocation } from 'react-router'
import { addresses } from '#web/addresses.ts'
import { useAlive } from '#web/ui/use-alive.ts'

interface RelationFormProps {
  memberId: string
  /** With a fetcher the page stays while the button does its work; without one it is fetched again. */
  fetcher?: FetcherWithComponents<unknown>
  className?: string
  /** Submit buttons named `step`. */
  children: ReactNode
}

/** The form around buttons that follow, mute or block somebody; it works without scripts. */
export function RelationForm({ memberId, fetcher, className, children }: RelationFormProps) {
  const { pathname, search } = useLocation()
  const alive = useAlive()
  const Around = fetcher?.Form ?? Form
  return (
    <Around method="post" action={addresses.relate} preventScrollReset className={className}>
      <input type="hidden" name="member" value={memberId} />
      <input type="hidden" name="back" value={pathname + search} />
      {fetcher && alive && <input type="hidden" name="stays" value="on" />}
      {children}
    </Around>
  )
}
