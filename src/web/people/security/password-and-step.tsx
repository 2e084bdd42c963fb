import { LockKeyhole, Smartphone } from 'lucide-react'
import type { TwoStep } from '#modules/credentials/shapes.ts'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { security } from '#web/messages/en/security.ts'
import { useMessages } from '#web/messages/messages.ts'
import { SettingsPart } from '#web/settings/settings-frame.tsx'
import { Badge } from '#web/ui/badge.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import { WayRow } from './way-row.tsx'

/** The password, and what is asked after it. */
export function PasswordAndStep({ hasPassword, twoStep }: { hasPassword: boolean; twoStep: TwoStep }) {
  const t = useMessages(security)
  const format = useFormat()
  return (
    <SettingsPart title={t.passwordTitle} lead={t.passwordLead}>
      <ul className="divide-y divide-line">
        <WayRow
          icon={<LockKeyhole />}
          title={t.passwordName}
          state={hasPassword ? <Badge tone="leaf">{t.set}</Badge> : <Badge>{t.notSet}</Badge>}
          action={
            <LinkButton to={addresses.settingsAccount} size="sm">
              {hasPassword ? t.changePassword : t.setPassword}
            </LinkButton>
          }
        >
          {hasPassword ? t.passwordText : t.noPasswordText}
        </WayRow>
        <WayRow
          icon={<Smartphone />}
          title={t.twoStepName}
          state={twoStep.on ? <Badge tone="leaf">{t.on}</Badge> : <Badge>{t.off}</Badge>}
          action={
            <LinkButton to={addresses.settingsTwoStep} size="sm" variant={twoStep.on ? 'secondary' : 'primary'}>
              {twoStep.on ? t.manage : t.setUp}
            </LinkButton>
          }
        >
          {twoStep.on ? t.twoStepSince({ day: format.day(twoStep.since ?? ''), codes: twoStep.backupCodesLeft }) : t.twoStepText}
        </WayRow>
      </ul>
    </SettingsPart>
  )
}
