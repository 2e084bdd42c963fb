import { redirect, type RouterContextProvider } from 'react-router'
import { archiveAsk, getAsk, moveAsk, restoreAsk } from '#modules/asks/index.ts'
import type { Ask } from '#modules/asks/shapes.ts'
import { askMachine, askStatuses, unfinished } from '#modules/asks/states.ts'
import type { Ctx } from '#platform/context.ts'
import { isAppError, notFound } from '#platform/errors.ts'
import { parseId } from '#platform/parse.ts'
import { FormInput } from '#web/forms/form-input.ts'
import type { FlashKey } from '#web/messages/en/shell.ts'
import { requireMember } from '#web/people/require-member.ts'
import { flashCookie } from '#web/shell/flash.ts'

interface Action {
  request: Request
  context: Readonly<RouterContextProvider>
}

/** What can be done next with an ask: on to another state, into the archive or out of it. */
export function stepsOf({ status, archivedAt }: Pick<Ask, 'status' | 'archivedAt'>): string[] {
  if (archivedAt) return ['restore']
  // What is not finished is closed before it is put away, so that nothing disappears by a slip.
  return [...askMachine.allowed(status, ['owner']), ...(unfinished.includes(status) ? [] : ['archive'])]
}

async function takeStep(ctx: Ctx, id: string, step: string): Promise<FlashKey> {
  if (step === 'archive') await archiveAsk(ctx, { id })
  else if (step === 'restore') await restoreAsk(ctx, { id })
  else {
    const status = askStatuses.find((one) => one === step)
    if (!status) throw notFound('step')
    await moveAsk(ctx, { id, status })
    return 'askMoved'
  }
  return step === 'archive' ? 'askArchived' : 'askRestored'
}

/** Takes the step that a form's button named (`ask`, `step`), then leads to `back`, where it is said what happened. */
export async function moveAndReturn(args: Action, back: (ask: Ask) => string): Promise<Response> {
  const { ctx } = requireMember(args)
  const form = new FormInput(await args.request.formData())
  const id = parseId(form.text('ask'), 'ask')
  const ask = await getAsk(ctx, { id })
  try {
    const flash = await takeStep(ctx, id, form.text('step'))
    return redirect(back(ask), { status: 303, headers: { 'set-cookie': flashCookie(flash) } })
  } catch (error) {
    // Another window was quicker: show how it stands now.
    if (isAppError(error) && error.status === 409) throw redirect(back(ask), 303)
    throw error
  }
}
