import { addresses } from '#web/addresses.ts'
import type { settingsFrame } from '#web/messages/en/settings.ts'

/** The pages of the settings, in the order of their tabs. Each part of the hall adds its own. */
export const settingsPages: readonly { to: string; label: keyof typeof settingsFrame }[] = [
  { to: addresses.settingsProfile, label: 'profile' },
  { to: addresses.settingsAccount, label: 'account' },
  { to: addresses.settingsMarketplace, label: 'marketplace' },
  { to: addresses.settingsSecurity, label: 'security' },
  { to: addresses.settingsNotifications, label: 'notifications' },
  { to: addresses.settingsPrivacy, label: 'privacy' },
  { to: addresses.settingsApiKeys, label: 'apiKeys' },
]
