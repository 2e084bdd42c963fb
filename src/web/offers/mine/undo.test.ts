import { expect, test } from 'vitest'
import { undoCookie, undoOf } from './undo.ts'

const asked = (cookie: string) => undoOf(new Request('http://hall.example', { headers: { cookie } }))

test('what a cookie offers to undo comes back as it was said', () => {
  const undo = { offer: '01a1fb88-d22c-7572-89bd-d31e0ed6497f', done: 'archive', steps: ['restore', 'publish', 'pause'] } as const
  expect(asked(`theme=dark; ${undoCookie({ ...undo, steps: [...undo.steps] }).split(';')[0]}`)).toEqual(undo)
})

test.each(['', 'undo=', 'undo=x.archive-restore', 'undo=01a1fb88-d22c-7572-89bd-d31e0ed6497f.archive', 'undo=01a1fb88-d22c-7572-89bd-d31e0ed6497f.sell-unsell'])('%s offers nothing', (cookie) => {
  expect(asked(cookie)).toBeNull()
})
