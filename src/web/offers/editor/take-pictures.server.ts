import { storePicture } from '#modules/media/index.ts'
import type { Ctx } from '#platform/context.ts'
import { type FieldError, invalid, isAppError } from '#platform/errors.ts'
import type { FormInput } from '#web/forms/form-input.ts'

/**
 * Stores the files of a form that came without scripts and notes their ids in it, so that they are there if the form
 * comes back. What isn't taken is told by its name, beside the others that are: 422 on `images`.
 */
export async function takePictures(ctx: Ctx, ownerId: string, form: FormInput): Promise<void> {
  const errors: FieldError[] = []
  // The form's key is for what the form does as a whole; each picture is a deed of its own.
  const each = ctx.as({ idempotencyKey: null })
  for (const file of form.files('images')) {
    try {
      const { mediaId, url, variants } = await storePicture(each, ownerId, new Uint8Array(await file.arrayBuffer()), 'images')
      form.add('image', mediaId)
      form.set(`picture.${mediaId}`, variants[0]?.url ?? url)
    } catch (error) {
      if (!isAppError(error) || !error.errors) throw error
      errors.push(...error.errors.map(({ message }) => ({ path: 'images', message: `${file.name}: ${message}` })))
    }
  }
  if (errors.length > 0) throw invalid(errors)
}
