import { useFetcher } from 'react-router'
import type { ThingRef, WhereSaved } from '#modules/favourites/shapes.ts'
import { useInTurn } from '#web/forms/use-in-turn.ts'
import { type KeepStep, readStep } from './keep-steps.ts'

/** In which lists something is, as it will be: a press shows at once, before the answer is here. */
export function useSaved({ kind, thingId }: ThingRef, state: WhereSaved) {
  const fetcher = useFetcher<{ refused: string | null }>({ key: `save ${kind} ${thingId}` })
  const { onSubmit, pending } = useInTurn(fetcher)
  const steps = pending.map((sent) => readStep(String(sent.get('step')))).filter((step) => step !== null)
  const refused = pending.length === 0 ? (fetcher.data?.refused ?? null) : null
  return { fetcher, onSubmit, refused, saved: steps.reduce(after, state) }
}

function after(state: WhereSaved, step: KeepStep): WhereSaved {
  const touched = (one: WhereSaved['collections'][number]) => (step.list === undefined ? !step.save || one.isDefault : one.id === step.list)
  const collections = state.collections.map((one) => (touched(one) ? { ...one, holds: step.save } : one))
  // Before the first press there is no list yet.
  return { isSaved: collections.some((one) => one.holds) || (step.save && step.list === undefined), collections }
}
