import type { ReactNode } from 'react'
import { profileSettings } from '#web/messages/en/settings.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Checkbox } from '#web/ui/choice.tsx'
import { Field } from '#web/ui/field.tsx'
import { useTyped } from '#web/ui/field-context.ts'
import { FileInput } from '#web/ui/file-input.tsx'

interface PictureFieldProps {
  name: 'avatar' | 'banner'
  label: string
  help: string
  preview: ReactNode
  /** There is a picture that can be taken away. */
  removable: boolean
}

/** One picture: what is there now, a new file, and the wish to have none. */
export function PictureField({ name, label, help, preview, removable }: PictureFieldProps) {
  const t = useMessages(profileSettings)
  const stored = useTyped(`${name}MediaId`)
  return (
    <Field name={name} label={label} help={help}>
      <div className="flex flex-wrap items-center gap-4">
        {preview}
        <FileInput accept="image/jpeg,image/png,image/webp,image/avif,image/gif" />
      </div>
      {stored && <p className="text-sm text-leaf-text">{t.pictureTaken}</p>}
      {stored && <input type="hidden" name={`${name}MediaId`} value={stored} />}
      {removable && <Checkbox name={`${name}Removed`} label={t.removePicture} />}
    </Field>
  )
}
