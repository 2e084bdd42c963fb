import { KeyRound } from 'lucide-react'
import type { Passkey } from '#modules/credentials/shapes.ts'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { security } from '#web/messages/en/security.ts'
import { useMessages } from '#web/messages/messages.ts'
import { SettingsPart } from '#web/settings/settings-frame.tsx'
import { Badge } from '#web/ui/badge.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import { RelativeTime } from '#web/ui/relative-time.tsx'
import { WayRow } from './way-row.tsx'

/** The keys of one's devices. */
export function Passkeys({ passkeys, mayAdd }: { passkeys: readonly Passkey[]; mayAdd: boolean }) {
  const t = useMessages(security)
  const format = useFormat()
  return (
    <SettingsPart title={t.passkeysTitle} lead={t.passkeysLead}>
      {passkeys.length === 0 && <p className="mb-4 rounded border border-dashed border-line-strong px-5 py-6 text-ink-soft">{t.noPasskeys}</p>}
      {passkeys.length > 0 && (
        <ul className="mb-4 divide-y divide-line">
          {passkeys.map((passkey) => (
            <WayRow
              key={passkey.id}
              icon={<KeyRound />}
              title={passkey.name}
              state={passkey.backedUp && <Badge tone="outline">{t.backedUp}</Badge>}
              action={
                <LinkButton to={addresses.settingsPasskey(passkey.id)} size="sm">
                  {t.manage} <span className="sr-only">{passkey.name}</span>
                </LinkButton>
              }
            >
              {t.addedOn({ day: format.day(passkey.createdAt) })}
              {' · '}
              {passkey.lastUsedAt ? (
                <>
                  {t.lastUsed} <RelativeTime at={passkey.lastUsedAt} />
                </>
              ) : (
                t.neverUsed
              )}
            </WayRow>
          ))}
        </ul>
      )}
      {mayAdd && <LinkButton to={addresses.settingsNewPasskey}>{t.addPasskey}</LinkButton>}
    </SettingsPart>
  )
}
