import { type ReactNode, useContext, useState } from 'react'
import { uploads as words } from '#web/messages/en/uploads.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Checkbox } from '#web/ui/choice.tsx'
import { cn } from '#web/ui/cn.ts'
import { Field } from '#web/ui/field.tsx'
import { FormContext } from '#web/ui/field-context.ts'
import { DropZone } from './drop-zone.tsx'
import { UploadList } from './upload-list.tsx'
import { useUploads } from './use-uploads.ts'

interface PictureFieldProps {
  /** The form gets the file under this name without scripts, and `…MediaId`, `…Url` and `…Removed`. */
  name: string
  label: string
  help: string
  /** The address of the picture that is there. */
  current: string | null
  /** One that was stored while the form was written, and is not in use yet. */
  kept?: { id: string; url: string } | undefined
  /** What is shown where there is none. */
  otherwise?: ReactNode
  /** Its size and shape on the page. */
  look: string
  /** Tells that something changed without being typed. */
  touch?(): void
}

/** One picture: what is there or will be, a new one, and the wish to have none. */
export function PictureField({ name, label, help, current, kept, otherwise, look, touch }: PictureFieldProps) {
  const t = useMessages(words)
  const [taken, setTaken] = useState(useTaken(name) ?? kept)
  const { uploads, add, remove, retry, isBusy } = useUploads({
    room: 1,
    tooMany: t.onePicture,
    onArrived: ({ id, url, variants }) => {
      setTaken({ id, url: variants.find(({ width }) => width >= 640)?.url ?? url })
      // After the change is in the form.
      setTimeout(() => touch?.())
    },
  })
  // A second choice takes the place of the first, wherever that is.
  const choose = (files: File[]) => {
    for (const { key } of uploads) remove(key)
    add(files)
  }
  const shown = taken?.url || current
  return (
    <Field name={name} label={label} help={help}>
      <DropZone isBusy={isBusy} onFiles={choose}>
        {shown ? <img src={shown} alt="" className={cn('bg-sheet object-cover', look)} /> : otherwise}
        {taken && (
          <p role="status" className="text-sm text-leaf-text">
            {t.pictureTaken}
          </p>
        )}
        <UploadList uploads={uploads} remove={remove} retry={retry} />
      </DropZone>
      {taken && <input type="hidden" name={`${name}MediaId`} value={taken.id} readOnly />}
      {taken && <input type="hidden" name={`${name}Url`} value={taken.url} readOnly />}
      {shown && <Checkbox name={`${name}Removed`} label={t.removePicture} />}
    </Field>
  )
}

/** A picture that was stored before its form came back. */
function useTaken(name: string): { id: string; url: string } | undefined {
  const values = useContext(FormContext).result?.values
  const [id, url] = [values?.[`${name}MediaId`], values?.[`${name}Url`]]
  return typeof id === 'string' && id !== '' ? { id, url: typeof url === 'string' && url.startsWith('/media/') ? url : '' } : undefined
}
