import { data, type RouterContextProvider } from 'react-router'
import { type PageContext, pageContext } from '#server/page-context.ts'
import { isAppError } from '#platform/errors.ts'
import type { Ctx } from '#platform/context.ts'
import type { FormResult } from '#web/ui/field-context.ts'
import { FormInput } from './form-input.ts'
import { keyField } from './key-field.ts'

interface Action {
  request: Request
  context: Readonly<RouterContextProvider>
}

interface Options {
  /** What stands before the field's name in the command's error paths (`changes.`). */
  prefix?: string
}

/** Refusals that belong beside the fields: bad input, a clash, a wrong password, too many tries, a hall that is busy, a session that ended meanwhile. */
const beside = new Set([401, 409, 422, 429, 503])

/**
 * The one way from a posted form to a command. `run` reads the fields and calls commands with a context that
 * carries the form's idempotency key. What a command refuses comes back with its status, its errors and all that
 * was typed (passwords aside), for the page to show again; everything else is the error page's.
 */
export async function submit<Done>({ request, context }: Action, run: (ctx: Ctx, form: FormInput, page: PageContext) => Promise<Done>, { prefix = '' }: Options = {}) {
  const page = context.get(pageContext)
  const form = new FormInput(await request.formData())
  try {
    return await run(page.ctx.as({ idempotencyKey: form.optional(keyField) ?? null }), form, page)
  } catch (error) {
    if (!isAppError(error) || !beside.has(error.status)) throw error
    const errors = (error.errors ?? []).map(({ path, message }) => ({ path: path.startsWith(prefix) ? path.slice(prefix.length) : path, message }))
    const message = errors.length === 0 ? { message: error.message } : {}
    const wait = error.details?.retryAfter
    const headers: Record<string, string> = typeof wait === 'number' ? { 'retry-after': String(wait) } : {}
    return data<FormResult>({ errors, values: form.typed(), ...message }, { status: error.status, headers })
  }
}
