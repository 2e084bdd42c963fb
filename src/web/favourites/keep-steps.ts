import { type ThingKind, thingKinds, type ThingRef } from '#modules/favourites/shapes.ts'

/** What a press on a button asks for: to save something or take it out, into or of one list or without one. */
export interface KeepStep {
  save: boolean
  list: string | undefined
}

export const writeStep = ({ save, list }: KeepStep): string => `${save ? 'save' : 'forget'}${list === undefined ? '' : ` ${list}`}`

/** A button's value as a step; null for what is none. */
export function readStep(text: string): KeepStep | null {
  const match = /^(save|forget)(?: ([0-9a-f-]{36}))?$/.exec(text)
  return match && { save: match[1] === 'save', list: match[2] }
}

/** The thing that a form or an address names; null for what is none. */
export function readThing(kind: string, thingId: string): ThingRef | null {
  const known: ThingKind | undefined = thingKinds.find((one) => one === kind)
  return known && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(thingId) ? { kind: known, thingId } : null
}
