import { useEffect } from 'react'
import { onward } from '#web/messages/en/sign-in.ts'
import { useMessages } from '#web/messages/messages.ts'

/**
 * Leads to another site. A redirect after a form would be stopped by our `form-action`, and rightly; a page that
 * goes on by itself is not, with and without scripts.
 */
export function Onward({ to, name }: { to: string; name: string }) {
  const t = useMessages(onward)
  useEffect(() => window.location.assign(to), [to])
  return (
    <>
      <meta httpEquiv="refresh" content={`0; url=${to}`} />
      <p className="text-lg">
        <a href={to} className="link" rel="noreferrer">
          {t.goOn({ name })}
        </a>
      </p>
    </>
  )
}
