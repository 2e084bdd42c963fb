import { KeyRound } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { addresses, sameOriginPath } from '#web/addresses.ts'
import { otherWays } from '#web/messages/en/sign-in.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button } from '#web/ui/button.tsx'
import { knowsPasskeys, Refusal, signInWithPasskey, suggestsPasskeys } from './passkeys.ts'

/**
 * Signing in with a passkey. Its place is kept until the browser has said that it knows them; without scripts it is
 * not there. Where the browser can, passkeys are among the suggestions of the address too.
 */
export function PasskeyButton({ next }: { next: string | null }) {
  const t = useMessages(otherWays)
  const [known, setKnown] = useState<boolean>()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const pressed = useRef(false)
  const enter = async (suggested: boolean) => {
    try {
      if (await signInWithPasskey(suggested, () => !suggested || !pressed.current)) window.location.assign(sameOriginPath(next, addresses.home))
    } catch (error) {
      // Suggestions end by themselves when the button is pressed; nobody asked for them.
      if (suggested) return
      setTrouble(error instanceof Refusal ? error.message : t.passkeyFailed)
      setBusy(false)
    }
  }
  useEffect(() => {
    setKnown(knowsPasskeys())
    const ends = new AbortController()
    // Not before the first sign of a person: a page that is only looked at asks for nothing.
    const suggest = () => {
      ends.abort()
      void suggestsPasskeys().then((can) => (can ? enter(true) : undefined))
    }
    for (const sign of ['pointermove', 'pointerdown', 'keydown', 'focusin']) window.addEventListener(sign, suggest, { signal: ends.signal, passive: true })
    return () => ends.abort()
  }, [])
  if (known === false) return null
  const press = () => {
    pressed.current = true
    setBusy(true)
    setTrouble('')
    void enter(false)
  }
  return (
    <div className={known ? undefined : 'invisible noscript:hidden'}>
      <Button wide pending={busy} onClick={press}>
        <KeyRound aria-hidden="true" />
        {t.passkey}
      </Button>
      <p role="status" className={trouble ? 'mt-2 text-sm text-alarm-text' : 'sr-only'}>
        {trouble}
      </p>
    </div>
  )
}
