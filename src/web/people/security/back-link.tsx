import { ArrowLeft } from 'lucide-react'
import { addresses } from '#web/addresses.ts'
import { security } from '#web/messages/en/security.ts'
import { useMessages } from '#web/messages/messages.ts'

/** From one way to sign in back to all of them. */
export function BackLink() {
  const t = useMessages(security)
  return (
    <a href={addresses.settingsSecurity} className="link mt-10 inline-flex min-h-11 items-center gap-2">
      <ArrowLeft className="size-4 rtl:rotate-180" aria-hidden="true" />
      {t.back}
    </a>
  )
}
