import { addresses } from '#web/addresses.ts'
import type { helpLinks } from '#web/messages/en/help-links.ts'
import type { settingsFrame } from '#web/messages/en/settings.ts'

/** The pages of the settings, in the order of their tabs. Each part of the hall adds its own. */
export const settingsPages: readonly { to: string; label: keyof typeof settingsFrame; help: keyof typeof helpLinks }[] = [
  { to: addresses.settingsProfile, label: 'profile', help: 'profile' },
  { to: addresses.settingsAccount, label: 'account', help: 'joining' },
  { to: addresses.settingsMarketplace, label: 'marketplace', help: 'profile' },
  { to: addresses.settingsPayments, label: 'payments', help: 'offers' },
  { to: addresses.settingsSecurity, label: 'security', help: 'security' },
  { to: addresses.settingsNotifications, label: 'notifications', help: 'notifications' },
  { to: addresses.settingsPrivacy, label: 'privacy', help: 'privacy' },
  { to: addresses.settingsApiKeys, label: 'apiKeys', help: 'api' },
]
