import type { FieldError } from '#platform/errors.ts'

/** What our API refused, in its own words. */
export class Refusal extends Error {
  readonly errors: FieldError[]
  constructor({ detail = '', errors = [] }: { detail?: string; errors?: FieldError[] }) {
    super(detail)
    this.errors = errors
  }
}

/** Loaded when a passkey is used: most visitors never do. */
const ceremonies = () => import('@simplewebauthn/browser')

async function post<Answer>(path: string, body?: object): Promise<Answer> {
  const answer = await fetch(`/api/v1/auth/passkeys${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body ?? {}) })
  const found = (await answer.json().catch(() => ({}))) as Answer & { detail?: string; errors?: FieldError[] }
  if (!answer.ok) throw new Refusal(found)
  return found
}

/** Whether this browser knows passkeys at all. */
export const knowsPasskeys = (): boolean => typeof PublicKeyCredential === 'function'

/** Whether it offers them among the suggestions of an input. */
export async function suggestsPasskeys(): Promise<boolean> {
  return knowsPasskeys() && ((await PublicKeyCredential.isConditionalMediationAvailable?.()) ?? false)
}

/**
 * Signs in with a passkey, chosen in the browser's own window or, `suggested`, among the suggestions of an input. False
 * where it was no longer `wanted` once all was ready: a ceremony that begins ends the one before.
 */
export async function signInWithPasskey(suggested: boolean, wanted: () => boolean): Promise<boolean> {
  const [{ startAuthentication }, optionsJSON] = await Promise.all([ceremonies(), post<Parameters<Awaited<ReturnType<typeof ceremonies>>['startAuthentication']>[0]['optionsJSON']>('/challenge')])
  if (!wanted()) return false
  await post('/sign-in', { response: await startAuthentication({ optionsJSON, useBrowserAutofill: suggested }) })
  return true
}

/** Makes a passkey on a device of the member's. */
export async function addPasskey(name: string, password: string): Promise<void> {
  const { startRegistration } = await ceremonies()
  const optionsJSON = await post<Parameters<typeof startRegistration>[0]['optionsJSON']>('/options', password ? { password } : {})
  await post('', { name, response: await startRegistration({ optionsJSON }) })
}
