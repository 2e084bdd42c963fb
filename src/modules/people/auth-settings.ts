import { definePort } from '#platform/ports.ts'

/** What accounts need to know of the installation. */
export interface AuthSettings {
  /** Cheap hashing for tests and large seeds; never in production. */
  cheapPasswords: boolean
}

export const authSettingsPort = definePort<AuthSettings>('auth-settings')

/** How long a session lives after its last renewal, in seconds. */
export const sessionSeconds = 30 * 24 * 3_600
