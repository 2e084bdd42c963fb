import type { Collection, ThingKind } from '#modules/favourites/shapes.ts'
import type { ShownThing } from './shown-thing.ts'

/** Something in one of one's lists; without a thing where it is no longer available. */
export interface ShownEntry {
  kind: ThingKind
  thingId: string
  note: string
  savedAt: string
  thing: ShownThing | null
}

/** What `/my/saved` is made of. */
export interface MySavedData {
  collections: Collection[]
  /** The list that is open; null for whoever has saved nothing yet. */
  open: Collection | null
  entries: ShownEntry[]
  nextCursor: string | null
  /** What was taken out just now, to put it back. */
  takenOut: string | null
  /** A list that was deleted just now. */
  deleted: { id: string; name: string } | null
  /** Its name, sharing and deleting are open. */
  managing: boolean
}
