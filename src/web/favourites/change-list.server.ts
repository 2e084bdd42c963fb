import { redirect } from 'react-router'
import { changeCollection, deleteCollection, forgetThing, renewLink, restoreCollection, saveThing } from '#modules/favourites/index.ts'
import type { Collection } from '#modules/favourites/shapes.ts'
import type { Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import { parseId } from '#platform/parse.ts'
import { addresses } from '#web/addresses.ts'
import type { FormInput } from '#web/forms/form-input.ts'
import { submit } from '#web/forms/submit.ts'
import type { FlashKey } from '#web/messages/en/shell.ts'
import { flashCookie } from '#web/shell/flash.ts'
import { readThing } from './keep-steps.ts'
import { readTaken, takenOutCookie } from './taken-out.server.ts'

const said = (to: string, flash: FlashKey) => redirect(to, { status: 303, headers: { 'set-cookie': flashCookie(flash) } })

/** Does what a form of `/my/saved` asks for (`step`), and leads back to the list. */
export function changeList(args: Parameters<typeof submit>[0], id: string, find: (ctx: Ctx) => Promise<Collection>) {
  const here = addresses.savedList(id)
  return submit(args, async (ctx, form) => {
    switch (form.text('step')) {
      case 'rename':
        await changeCollection(ctx, { id, changes: { name: form.text('name') } })
        return said(here, 'listRenamed')
      case 'share':
        await changeCollection(ctx, { id, changes: { isShared: true } })
        return said(`${here}&manage`, 'listShared')
      case 'renew':
        await renewLink(ctx, { id })
        return said(`${here}&manage`, 'listRenewed')
      case 'private':
        await changeCollection(ctx, { id, changes: { isShared: false } })
        return said(`${here}&manage`, 'listPrivate')
      case 'delete': {
        const { name } = await find(ctx)
        await deleteCollection(ctx, { id })
        return redirect(`${addresses.mySaved}?deleted=${id}&name=${encodeURIComponent(name)}`, 303)
      }
      case 'restore':
        return restored(ctx, form)
      case 'note':
        await saveThing(ctx, { ...thingIn(form), collectionId: id, note: form.text(noteField(form)) })
        return said(here, 'noteSaved')
      case 'take-out': {
        const thing = thingIn(form)
        const taken = await forgetThing(ctx, { ...thing, collectionId: id })
        return redirect(here, { status: 303, headers: taken ? { 'set-cookie': takenOutCookie({ ...thing, collectionId: id, note: taken.note }) } : {} })
      }
      case 'put-back': {
        const taken = readTaken(form.text('taken'))
        if (!taken) throw notFound('thing')
        await saveThing(ctx, taken)
        return said(addresses.savedList(taken.collectionId), 'thingSaved')
      }
      default:
        throw notFound('step')
    }
  }, { prefix: 'changes.' })
}

async function restored(ctx: Ctx, form: FormInput) {
  const gone = parseId(form.text('list'), 'list')
  await restoreCollection(ctx, { id: gone })
  return said(addresses.savedList(gone), 'listRestored')
}

function thingIn(form: FormInput) {
  const thing = readThing(form.text('kind'), form.text('thing'))
  if (!thing) throw notFound('thing')
  return thing
}

const noteField = (form: FormInput) => `note.${form.text('thing')}`
