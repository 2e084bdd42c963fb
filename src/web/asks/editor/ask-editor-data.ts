import type { Ask } from '#modules/asks/shapes.ts'
import type { EditorData } from '#web/offers/editor/editor-data.ts'
import type { FormValues } from '#web/offers/editor/form-values.ts'

/** What the editor is given. */
export interface AskEditorData {
  /** Null for something new. */
  ask: Pick<Ask, 'id' | 'url' | 'status' | 'archivedAt' | 'title' | 'updatedAt'> | null
  /** The picture that the ask shows. */
  picture: string | null
  values: FormValues
  /** The version of the draft, or of the ask, that the form was made of; empty where there is none yet. */
  seenAt: string
  /** There is a draft that can be thrown away. */
  hasDraft: boolean
  preview: string
  categories: { value: string; label: string }[]
  currencies: readonly string[]
  suggestions: EditorData['suggestions']
}
