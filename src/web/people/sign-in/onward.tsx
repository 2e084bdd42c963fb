import type { PageContext } from '#server/page-context.ts'
import { onward } from '#web/messages/en/sign-in.ts'
import { useMessages } from '#web/messages/messages.ts'

/**
 * Sends the browser on to another site from the page that answers a form. A redirect would be stopped by our
 * `form-action`, and rightly; a page that goes on by itself is not. Only for forms that load a document.
 */
export function sendOn(page: Pick<PageContext, 'door'>, to: string): void {
  page.door.setHeader('refresh', `0; url=${to}`)
}

/** What that page shows, in case the browser stays. */
export function Onward({ to, name }: { to: string; name: string }) {
  const t = useMessages(onward)
  return (
    <p className="text-lg">
      <a href={to} className="link" rel="noreferrer">
        {t.goOn({ name })}
      </a>
    </p>
  )
}
