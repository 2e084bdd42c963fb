import { AppError } from './errors.ts'

/** One step of a life: where it may start, where it leads, and who may take it. */
export interface Step<State extends string, Role extends string> {
  from: readonly State[]
  to: State
  by: readonly Role[]
}

/** The life of a thing as data. Built by `defineMachine`, which checks it when the program starts. */
export interface Machine<State extends string, StepName extends string, Role extends string> {
  name: string
  states: readonly State[]
  initial: readonly State[]
  steps: Record<StepName, Step<State, Role>>
  /** Steps that somebody in `roles` may take from `state`, in the order of the table. */
  allowed(state: State, roles: readonly Role[]): StepName[]
  /** The state that `step` leads to; 409 `illegal_transition` where the table has no such step from here. */
  next(state: State, step: StepName): State
  /** The name of the step from one state to another, if the table has one. */
  stepBetween(from: State, to: State): StepName | undefined
  /** The 409 that names from, the wished step or state, and what is allowed. */
  illegal(state: State, wish: string): AppError
}

/** Checks a table of transitions (known states, every state reachable) and returns the machine. */
export function defineMachine<State extends string, StepName extends string, Role extends string>(table: {
  name: string
  states: readonly State[]
  initial: readonly State[]
  steps: Record<StepName, Step<State, Role>>
}): Machine<State, StepName, Role> {
  const names = Object.keys(table.steps) as StepName[]
  const reachable = new Set<State>(table.initial)
  for (let size = -1; size !== reachable.size; ) {
    size = reachable.size
    for (const name of names) {
      const step = table.steps[name]
      for (const state of [...step.from, step.to]) {
        if (!table.states.includes(state)) throw new Error(`machine ${table.name}: step ${name} names the unknown state ${state}`)
      }
      if (step.from.some((state) => reachable.has(state))) reachable.add(step.to)
    }
  }
  const unreachable = table.states.filter((state) => !reachable.has(state))
  if (unreachable.length > 0) throw new Error(`machine ${table.name}: no way leads to ${unreachable.join(', ')}`)

  const illegal = (state: State, wish: string) => {
    const allowed = names.filter((name) => table.steps[name].from.includes(state))
    return new AppError(409, 'illegal_transition', `"${wish}" is not possible from "${state}".`, {
      details: { from: state, to: wish, allowed },
    })
  }
  return {
    ...table,
    allowed: (state, roles) =>
      names.filter((name) => table.steps[name].from.includes(state) && table.steps[name].by.some((role) => roles.includes(role))),
    next(state, step) {
      if (!table.steps[step].from.includes(state)) throw illegal(state, table.steps[step].to)
      return table.steps[step].to
    },
    stepBetween: (from, to) => names.find((name) => table.steps[name].from.includes(from) && table.steps[name].to === to),
    illegal,
  }
}
