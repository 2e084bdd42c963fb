import type { Connection, ProviderName } from '#modules/credentials/shapes.ts'
import { addresses } from '#web/addresses.ts'
import { security } from '#web/messages/en/security.ts'
import { otherWays } from '#web/messages/en/sign-in.ts'
import { useMessages } from '#web/messages/messages.ts'
import { SettingsPart } from '#web/settings/settings-frame.tsx'
import { Badge } from '#web/ui/badge.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import { ProviderMark } from '../sign-in/provider-mark.tsx'
import { WayRow } from './way-row.tsx'

interface ConnectionsProps {
  /** Those that this installation offers; others are shown as long as they are connected. */
  providers: readonly ProviderName[]
  connections: readonly Connection[]
}

/** The accounts elsewhere that one signs in with, or could. */
export function Connections({ providers, connections }: ConnectionsProps) {
  const [t, { names }] = [useMessages(security), useMessages(otherWays)]
  const shown = (['google', 'github'] as const).filter((name) => providers.includes(name) || connections.some((one) => one.provider === name))
  return (
    <SettingsPart title={t.connectionsTitle} lead={t.connectionsLead}>
      <ul className="divide-y divide-line">
        {shown.map((provider) => {
          const connection = connections.find((one) => one.provider === provider)
          return (
            <WayRow
              key={provider}
              icon={<ProviderMark provider={provider} />}
              title={names[provider]}
              state={connection ? <Badge tone="leaf">{t.connected}</Badge> : <Badge>{t.notConnected}</Badge>}
              action={
                <LinkButton to={addresses.settingsConnection(provider)} size="sm">
                  {connection ? t.disconnect : t.connect} <span className="sr-only">{names[provider]}</span>
                </LinkButton>
              }
            >
              {connection?.label}
            </WayRow>
          )
        })}
      </ul>
    </SettingsPart>
  )
}
