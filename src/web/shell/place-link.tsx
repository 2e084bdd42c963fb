import type { ReactNode } from 'react'
import { useLocation } from 'react-router'

interface PlaceLinkProps {
  to: string
  /** The address that all of a part's pages begin with, where it is not `to` itself. */
  part?: string
  className?: string
  children: ReactNode
}

/**
 * A link of the frame that knows when the reader is there. A plain `<a>`, which the frame turns into client
 * navigation: the router's own links took a twentieth of rendering a page.
 */
export function PlaceLink({ to, part = to, className, children }: PlaceLinkProps) {
  const { pathname } = useLocation()
  const isHere = pathname === part || pathname.startsWith(`${part}/`)
  return (
    <a href={to} aria-current={isHere ? 'page' : undefined} className={className}>
      {children}
    </a>
  )
}
