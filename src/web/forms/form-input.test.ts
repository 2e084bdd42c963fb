import { expect, test } from 'vitest'
import { FormInput } from './form-input.ts'

function form(...fields: [string, string | File][]): FormInput {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  return new FormInput(data)
}

test('numbers are whole, absent or refused', () => {
  const input = form(['years', '12'], ['none', ' '], ['half', '1.5'], ['word', 'many'])
  expect([input.whole('years'), input.whole('none'), input.whole('absent'), input.whole('half'), input.whole('word')]).toEqual([12, null, null, NaN, NaN])
})

test('a web address may be typed without its beginning; anything else is left to its shape', () => {
  const cases = [
    [' tess.example ', 'https://tess.example'],
    ['www.tess.example:8080/work?a=1#b', 'https://www.tess.example:8080/work?a=1#b'],
    ['bücher.example', 'https://bücher.example'],
    ['http://tess.example', 'http://tess.example'],
    ['javascript:alert(1.5)', 'javascript:alert(1.5)'],
    ['tess@mail.example', 'tess@mail.example'],
    ['not a url', 'not a url'],
    ['tess', 'tess'],
    [' ', null],
  ] as const
  for (const [typed, read] of cases) expect(form(['url', typed]).webAddress('url')).toBe(read)
})

test('words stand between commas or on lines', () => {
  expect(form(['skills', 'Throwing, glazing,\n kiln building ,,']).words('skills')).toEqual(['Throwing', 'glazing', 'kiln building'])
})

test('all that was typed comes back, but no password, file or key', () => {
  const input = form(['email', ' a@b.example '], ['password', 'secret'], ['newPassword', 'x'], ['as', 'mentor'], ['as', 'seller'], ['avatar', new File(['x'], 'x.png')], ['_key', 'k'])
  expect(input.typed()).toEqual({ email: ' a@b.example ', as: ['mentor', 'seller'], avatar: [] })
})
