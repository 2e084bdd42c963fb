import { type ComponentProps, useEffect, useState } from 'react'
import { account } from '#web/messages/en/people.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Input } from './input.tsx'

/** A password field that can show what is typed; without scripts it is a plain one. */
export function PasswordInput(props: Omit<ComponentProps<'input'>, 'type'>) {
  const t = useMessages(account)
  const [ready, setReady] = useState(false)
  const [shown, setShown] = useState(false)
  useEffect(() => setReady(true), [])
  return (
    <div className="relative">
      <Input {...props} type={shown ? 'text' : 'password'} className="pe-16" autoCapitalize="none" spellCheck={false} />
      {ready && (
        <button
          type="button"
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
          className="absolute inset-y-0 end-0 min-w-11 rounded px-3 text-sm font-medium text-ink-soft hover:text-ink"
        >
          {shown ? t.hidePassword : t.showPassword}
        </button>
      )}
    </div>
  )
}
