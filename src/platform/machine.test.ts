import { expect, test } from 'vitest'
import { defineMachine } from './machine.ts'

const door = defineMachine({
  name: 'door',
  states: ['open', 'shut', 'locked'],
  initial: ['shut'],
  steps: {
    open: { from: ['shut'], to: 'open', by: ['guest', 'keeper'] },
    close: { from: ['open'], to: 'shut', by: ['guest', 'keeper'] },
    lock: { from: ['shut'], to: 'locked', by: ['keeper'] },
  },
})

test('a step leads where the table says', () => {
  expect(door.next('shut', 'open')).toBe('open')
  expect(door.stepBetween('shut', 'locked')).toBe('lock')
  expect(door.allowed('shut', ['guest'])).toEqual(['open'])
  expect(door.allowed('shut', ['keeper'])).toEqual(['open', 'lock'])
})

test('an illegal step is 409 and names from, to and what is allowed', () => {
  expect(() => door.next('locked', 'open')).toThrowError(
    expect.objectContaining({ status: 409, code: 'illegal_transition', details: { from: 'locked', to: 'open', allowed: [] } }),
  )
})

test('a wrong table is found when the program starts', () => {
  const steps = { go: { from: ['a'], to: 'b', by: ['x'] } } as const
  expect(() => defineMachine({ name: 'm', states: ['a', 'b', 'c'], initial: ['a'], steps })).toThrowError('no way leads to c')
  expect(() => defineMachine<string, string, string>({ name: 'm', states: ['a'], initial: ['a'], steps })).toThrowError('unknown state b')
})
