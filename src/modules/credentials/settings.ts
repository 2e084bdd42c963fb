import type { SocialSettings } from '#platform/config.ts'
import { definePort } from '#platform/ports.ts'

/** Which further ways to sign in this installation has. */
export interface CredentialSettings {
  passkeys: boolean
  google: SocialSettings | null
  github: SocialSettings | null
}

export const credentialSettingsPort = definePort<CredentialSettings>('credential-settings')
