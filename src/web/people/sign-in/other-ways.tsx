import type { ProviderName } from '#modules/credentials/shapes.ts'
import { addresses, withNext } from '#web/addresses.ts'
import { otherWays } from '#web/messages/en/sign-in.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button } from '#web/ui/button.tsx'
import { PasskeyButton } from './passkey-button.tsx'
import { ProviderMark } from './provider-mark.tsx'

interface OtherWaysProps {
  passkeys: boolean
  providers: readonly ProviderName[]
  next: string | null
}

/** What else one can come in by, under the form: a passkey where there are scripts, and accounts elsewhere. */
export function OtherWays({ passkeys, providers, next }: OtherWaysProps) {
  const t = useMessages(otherWays)
  if (!passkeys && providers.length === 0) return null
  return (
    <div className={providers.length === 0 ? 'mt-6 noscript:hidden' : 'mt-6'}>
      <p className="flex items-center gap-4 text-sm text-ink-faint before:h-px before:grow before:bg-line after:h-px after:grow after:bg-line">{t.or}</p>
      <div className="mt-5 grid gap-3">
        {passkeys && <PasskeyButton next={next} />}
        {providers.map((provider) => (
          // Not the router's form: its answer is a page that leads to another site.
          <form key={provider} method="post" action={withNext(addresses.signInWith(provider), next)}>
            <Button type="submit" wide>
              <ProviderMark provider={provider} />
              {t.continueWith({ provider: t.names[provider] })}
            </Button>
          </form>
        ))}
      </div>
    </div>
  )
}
