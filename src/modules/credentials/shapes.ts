import { z } from 'zod'
import { handleShape, timeZoneShape } from '#modules/people/shapes.ts'
import { line } from '#platform/text.ts'

/** Where else people may have an account to sign in with. */
export const providerNames = ['google', 'github'] as const
export type ProviderName = (typeof providerNames)[number]

const needed = { error: 'This is needed.' }
const token = z.string(needed).min(1, needed).max(100)

/** Asked for again where it matters; a member without a password leaves it out. */
export const passwordAgain = z.string(needed).max(200).optional()

/** A code of the second step: six digits from an app, or a backup code. Spaces and hyphens don't matter. */
export const codeShape = z.string(needed).trim().min(1, needed).max(40)

export const PasswordAgain = z.strictObject({ password: passwordAgain })
export const OneCode = z.strictObject({ code: codeShape })
export const TurnOff = z.strictObject({ password: passwordAgain, code: codeShape })

/** `POST /auth/two-factor` */
export const FinishSignIn = z.strictObject({ challenge: token, code: codeShape })

export const TwoStepShape = z.object({ on: z.boolean(), since: z.string().nullable(), backupCodesLeft: z.int() })
export type TwoStep = z.output<typeof TwoStepShape>

/** What an authenticator app needs: the secret in Base32, the same as an address, and that as a picture (SVG). */
export const SetupShape = z.object({ secret: z.string(), uri: z.string(), qr: z.string() })
export type Setup = z.output<typeof SetupShape>

export const BackupCodesShape = z.object({ backupCodes: z.array(z.string()) })

export const passkeyName = line(60, 1)
export const PasskeyShape = z.object({ id: z.uuid(), name: z.string(), backedUp: z.boolean(), createdAt: z.string(), lastUsedAt: z.string().nullable() })
export type Passkey = z.output<typeof PasskeyShape>

const binary = z.string().max(20_000).regex(/^[\w-]*$/, { error: 'This must be base64url.' })
const credential = { id: binary.min(1), rawId: binary.min(1), type: z.literal('public-key'), clientExtensionResults: z.record(z.string(), z.unknown()), authenticatorAttachment: z.enum(['platform', 'cross-platform']).optional() }

/** RegistrationResponseJSON of Web Authentication: what the browser got from an authenticator. */
export const NewCredential = z.strictObject({
  ...credential,
  response: z.strictObject({
    clientDataJSON: binary,
    attestationObject: binary,
    authenticatorData: binary.optional(),
    transports: z.array(z.string().max(30)).max(10).optional(),
    publicKeyAlgorithm: z.int().optional(),
    publicKey: binary.optional(),
  }),
})

/** AuthenticationResponseJSON of Web Authentication. */
export const Assertion = z.strictObject({
  ...credential,
  response: z.strictObject({ clientDataJSON: binary, authenticatorData: binary, signature: binary, userHandle: binary.nullish() }),
})

const described = z.object({ id: z.string(), type: z.literal('public-key'), transports: z.array(z.string()).optional() })

/** PublicKeyCredentialCreationOptionsJSON, as far as we use it. */
export const CreationOptions = z.object({
  rp: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  challenge: z.string(),
  pubKeyCredParams: z.array(z.object({ alg: z.int(), type: z.literal('public-key') })),
  timeout: z.int(),
  excludeCredentials: z.array(described),
  authenticatorSelection: z.object({ residentKey: z.string(), requireResidentKey: z.boolean(), userVerification: z.string() }),
  attestation: z.string(),
})

/** PublicKeyCredentialRequestOptionsJSON, as far as we use it: whichever passkey of ours the person has. */
export const RequestOptions = z.object({ rpId: z.string(), challenge: z.string(), timeout: z.int(), userVerification: z.string() })

export const AddPasskey = z.strictObject({ name: passkeyName, response: NewCredential })
export const RenamePasskey = z.strictObject({ name: passkeyName })
export const UsePasskey = z.strictObject({ response: Assertion })

export const ConnectionShape = z.object({ id: z.uuid(), provider: z.enum(providerNames), label: z.string(), createdAt: z.string(), lastUsedAt: z.string().nullable() })
export type Connection = z.output<typeof ConnectionShape>

/** What a person who came from elsewhere chooses before they are a member. */
export const Newcomer = z.strictObject({ token, handle: handleShape, displayName: line(80).optional(), timeZone: timeZoneShape.optional() })
