import type { MouseEvent } from 'react'
import { useNavigate } from 'react-router'

/** Not pages: other parts of the program, and the files beside a person's page. */
const outside = /^\/(?:api|media|files|ws|dev|metrics|healthz|readyz)(?:\/|$)|^\/@[^/]+\.(?:vcf|rss|svg)$|^\/(?:orders|messages)\/[^/]+\/files\//

/**
 * Lets plain `<a>` (in cards, lists and members' texts) change pages without reloading, so that only a few
 * links need to be components. Whatever the browser should do itself is left alone.
 */
export function useAnchorNavigation() {
  const navigate = useNavigate()
  return (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const anchor = event.target instanceof Element ? event.target.closest('a') : null
    if (!anchor?.href || anchor.target || anchor.hasAttribute('download') || anchor.origin !== location.origin) return
    const samePage = anchor.pathname === location.pathname && anchor.search === location.search
    if (outside.test(anchor.pathname) || (samePage && anchor.hash)) return
    event.preventDefault()
    void navigate(anchor.pathname + anchor.search + anchor.hash)
  }
}
