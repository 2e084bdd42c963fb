import { expect, test } from 'vitest'
import { FormInput } from '#web/forms/form-input.ts'
import { draftOf, readAskForm } from './ask-form.ts'

function form(fields: Record<string, string>): FormInput {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return new FormInput(data)
}
const paths = (fields: Record<string, string>) => readAskForm(form(fields)).errors.map(({ path }) => path)

test('amounts are typed in whole units, and only where it is paid', () => {
  const typed = { currency: 'eur', budgetMinCents: '1,000', budgetMaxCents: '1250.50' }
  expect(readAskForm(form({ ...typed, isPaid: 'true' })).fields).toMatchObject({ isPaid: true, budgetMinCents: 100_000, budgetMaxCents: 125_050, currency: 'eur' })
  expect(readAskForm(form({ ...typed, isPaid: 'false' })).fields).toMatchObject({ isPaid: false, budgetMinCents: null, budgetMaxCents: null })
})

test('a day ends at its end; the end that was there stays to the second', () => {
  expect(readAskForm(form({ expiresAt: '2027-01-31' })).fields.expiresAt).toBe('2027-01-31T23:59:59Z')
  expect(readAskForm(form({ expiresAt: '2027-01-31' }), { expiresAt: '2027-01-31T08:00:00.000Z' }).fields.expiresAt).toBe('2027-01-31T08:00:00.000Z')
  expect(readAskForm(form({ expiresAt: '' }), { expiresAt: '2027-01-31T08:00:00.000Z' }).fields.expiresAt).toBeNull()
})

test('a new picture takes the place of the one that was there, which stays unless it is to go', () => {
  const image = { mediaId: 'a', alt: 'before', url: '', width: 1, height: 1, thumbhash: '', variants: [] } as never
  expect(readAskForm(form({ imageAlt: 'A loom' }), { image }).fields.image).toEqual({ mediaId: 'a', alt: 'A loom' })
  expect(readAskForm(form({ imageMediaId: 'b', imageAlt: 'A loom' }), { image }).fields.image).toEqual({ mediaId: 'b', alt: 'A loom' })
  expect(readAskForm(form({ imageRemoved: 'true', imageMediaId: 'b', imageAlt: 'A loom' }), { image }).fields.image).toBeNull()
  expect(readAskForm(form({ imageAlt: '' })).fields.image).toBeNull()
})

test('what cannot be read is named', () => {
  expect(paths({ isPaid: 'true', budgetMinCents: 'much', budgetMaxCents: '3' })).toEqual(['budgetMinCents'])
  expect(paths({ expiresAt: 'soon' })).toEqual(['expiresAt'])
  expect(paths({ expiresAt: '2027-99-99' })).toEqual(['expiresAt'])
  expect(paths({ tags: 'good, !!!' })).toEqual(['tags'])
})

test('a draft keeps what was typed, as it was typed, and nothing else', () => {
  expect(draftOf(form({ title: ' Half ', budgetMinCents: 'about 5', role: 'admin' }))).toMatchObject({ title: ' Half ', budgetMinCents: 'about 5' })
  expect(draftOf(form({ role: 'admin' }))).not.toHaveProperty('role')
})
