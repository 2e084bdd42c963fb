import { expect, test } from 'vitest'
import { aProfile } from '#kit/profile.ts'
import { personData } from './structured-person.ts'

const around = { publicUrl: 'https://hall.example', responsible: null }
const read = (text: string | null) => JSON.parse(text ?? 'null') as Record<string, unknown>

test('a profile page about a person', () => {
  expect(read(personData(aProfile(), around))).toMatchObject({
    '@context': 'https://schema.org', '@type': 'ProfilePage', url: 'https://hall.example/@mara',
    mainEntity: { '@type': 'Person', name: 'Mara Lindqvist', alternateName: 'mara', description: 'Pots', sameAs: ['https://mara.example/?a=1&b=2'], knowsAbout: ['throwing', 'glazing'], interactionStatistic: { userInteractionCount: 3 } },
  })
})

test('an agent is a program with somebody behind it', () => {
  const data = read(personData(aProfile({ isAgent: true }), { ...around, responsible: { handle: 'rosa', displayName: 'Rosa' } }))
  expect(data.mainEntity).toMatchObject({ '@type': 'SoftwareApplication', creator: { name: 'Rosa', url: 'https://hall.example/@rosa' } })
})

test('nothing is said of those whom search engines should leave alone, nor an address that is not for all', () => {
  expect(personData(aProfile({ inSearchEngines: false }), around)).toBeNull()
  expect(personData(aProfile({ contactEmail: 'mara@pots.example' }), around)).not.toContain('pots.example')
})

test('no word of a member ends the script around it', () => {
  expect(personData(aProfile({ displayName: '</script><script>alert(1)</script>', tagline: '<!--' }), around)).not.toMatch(/[<>]/)
})
