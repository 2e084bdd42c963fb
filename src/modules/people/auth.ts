import { hash, verify } from '@node-rs/argon2'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import type { Ctx } from '#platform/context.ts'
import { housePort } from '#platform/house.ts'
import { newId } from '#platform/ids.ts'
import { definePort } from '#platform/ports.ts'
import { secretsPort } from '#platform/secrets.ts'
import { accounts, sessions, users, verifications } from './tables.ts'

/** What accounts need to know of the installation. */
export interface AuthSettings {
  /** A shared secret with which other services verify our tokens; null: one of our own is derived. */
  jwtSecret: string | null
  /** Cheap hashing for tests and large seeds; never in production. */
  cheapPasswords: boolean
}

export const authSettingsPort = definePort<AuthSettings>('auth-settings')

/** How long a session lives after its last renewal, in seconds. */
export const sessionSeconds = 30 * 24 * 3_600

// Argon2id (the library's default) with the parameters of the OWASP Password Storage Cheat Sheet.
const argon = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const cheapArgon = { ...argon, memoryCost: 64, timeCost: 1 }

/**
 * better-auth on the database of `ctx`. Inside a command that is its transaction, so that an account,
 * its profile and its first session are made together or not at all. Making one costs about a
 * millisecond, little beside the hash of a password.
 */
export function authOn(ctx: Ctx) {
  const settings = ctx.use(authSettingsPort)
  const cost = settings.cheapPasswords ? cheapArgon : argon
  return betterAuth({
    baseURL: ctx.use(housePort).publicUrl,
    secret: ctx.use(secretsPort).key('better-auth').toString('base64url'),
    database: drizzleAdapter(ctx.db, { provider: 'pg', schema: { user: users, session: sessions, account: accounts, verification: verifications } }),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      password: {
        hash: (password) => hash(password, cost),
        verify: ({ hash: stored, password }) => verify(stored, password),
      },
    },
    session: { expiresIn: sessionSeconds, updateAge: 24 * 3_600, cookieCache: { enabled: false } },
    advanced: { database: { generateId: () => newId() }, ipAddress: { ipAddressHeaders: ['x-guildhall-address'] } },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })
}

/** The headers that better-auth may see: ours, never what a client says of its address. */
export function authHeaders(address: string, userAgent: string): Headers {
  return new Headers({ 'x-guildhall-address': address, 'user-agent': userAgent.slice(0, 300) })
}
