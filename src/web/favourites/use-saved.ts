import { useFetcher } from 'react-router'
import type { ThingRef, WhereSaved } from '#modules/favourites/shapes.ts'
import { readStep } from './keep-steps.ts'

/** In which lists something is, as it will be: a press shows at once, before the answer is here. */
export function useSaved({ kind, thingId }: ThingRef, state: WhereSaved) {
  const fetcher = useFetcher<{ refused: string | null }>({ key: `save ${kind} ${thingId}` })
  const step = readStep(String(fetcher.formData?.get('step') ?? ''))
  const refused = fetcher.state === 'idle' ? (fetcher.data?.refused ?? null) : null
  if (!step) return { fetcher, refused, saved: state }
  const touched = (one: WhereSaved['collections'][number]) => (step.list === undefined ? !step.save || one.isDefault : one.id === step.list)
  const collections = state.collections.map((one) => (touched(one) ? { ...one, holds: step.save } : one))
  // Before the first press there is no list yet.
  const isSaved = collections.some((one) => one.holds) || (step.save && step.list === undefined)
  return { fetcher, refused, saved: { isSaved, collections } }
}
