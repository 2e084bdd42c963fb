import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'
import { newId } from '#platform/ids.ts'

const stage = useStage()
const fields = (body: unknown) => (body as { errors: { path: string }[] }).errors.map((error) => error.path)

test('a profile is read by id and handle, under both addresses, with nothing private in it', async () => {
  const eve = await stage.person('eve')
  await eve.call('PATCH', `/profiles/${eve.id}`, { phone: '+49 30 901820', contactEmail: 'write@example.org' })
  for (const path of [`/profiles/${eve.id}`, '/profiles/eve', '/profiles/EVE', `/auth/profile/${eve.id}`]) {
    const seen = await stage.call('GET', path)
    expect(seen.status).toBe(200)
    expect(seen.body).toMatchObject({ id: eve.id, handle: 'eve', links: { website: null }, contactEmail: null })
    expect(Object.keys(seen.body)).not.toEqual(expect.arrayContaining(['email', 'phone', 'pointBalance', 'creditBalance', 'role', 'permissions']))
    expect(JSON.stringify(seen.body)).not.toMatch(/901820|@example\.org/)
  }
  expect((await stage.call('GET', '/profiles/nobody-here')).status).toBe(404)
})

test('its owner changes any field, and a part of the links leaves the others', async () => {
  const finn = await stage.person('finn')
  const changes = {
    displayName: 'Finn Ó Briain', tagline: 'Chairs that outlive fashions', bio: '# Hello\n\nI **make** chairs.', skills: ['joinery', 'steam bending'], location: 'Galway',
    experienceYears: 12, availability: 'limited', categories: ['maker'], hourlyRateCents: 6500, projectRateCents: 120000, currency: 'eur', timeZone: 'Europe/Dublin', languages: ['en', 'ga'],
    contactEmail: 'finn@chairs.example', contactEmailVisibility: 'everyone', links: { website: 'https://chairs.example', github: 'https://github.com/finn' },
  }
  const changed = await finn.call('PATCH', '/profiles/finn', changes)
  expect(changed.status).toBe(200)
  const { contactEmailVisibility: _visibility, links: _links, ...shown } = changes
  expect(changed.body).toMatchObject({ ...shown, links: { website: 'https://chairs.example', github: 'https://github.com/finn', x: null } })
  const again = await finn.call('PATCH', `/profiles/${finn.id}`, { links: { x: 'https://x.com/finn' } })
  expect(again.body.links).toMatchObject({ website: 'https://chairs.example', x: 'https://x.com/finn' })
})

test('what a profile cannot hold is 422 by field', async () => {
  const gus = await stage.person('gus')
  for (const [change, path] of [
    [{ role: 'owner' }, 'role'], [{ points: 100 }, 'points'], [{ credits: 1 }, 'credits'], [{ emailVerified: true }, 'emailVerified'], [{ ownerId: gus.id }, 'ownerId'], [{ id: gus.id }, 'id'],
    [{ tagline: 'x'.repeat(121) }, 'tagline'], [{ bio: 'x'.repeat(5001) }, 'bio'], [{ skills: Array.from({ length: 16 }, (_, at) => `s${at}`) }, 'skills'],
    [{ experienceYears: 81 }, 'experienceYears'], [{ experienceYears: -1 }, 'experienceYears'], [{ availability: 'maybe' }, 'availability'], [{ categories: ['wizard'] }, 'categories.0'],
    [{ hourlyRateCents: -1 }, 'hourlyRateCents'], [{ hourlyRateCents: 10.5 }, 'hourlyRateCents'], [{ currency: 'xxx' }, 'currency'], [{ currency: 'USD ' }, 'currency'],
    [{ links: { website: 'javascript:alert(1)' } }, 'links.website'], [{ links: { website: ' JaVaScRiPt:alert(1)' } }, 'links.website'], [{ links: { website: 'data:text/html,x' } }, 'links.website'],
    [{ links: { github: 'https://evil.example/github.com' } }, 'links.github'], [{ links: { x: 'https://notx.com/me' } }, 'links.x'], [{ links: { tiktok: 'https://a.example' } }, 'links.tiktok'],
    [{ timeZone: 'Mars/Olympus' }, 'timeZone'], [{ displayName: '' }, 'displayName'], [{ displayName: 'a\u202Eb' }, 'displayName'], [{ avatarMediaId: gus.id }, 'avatarMediaId'],
  ] as const) {
    const answer = await gus.call('PATCH', '/profiles/gus', change)
    expect([change, answer.status]).toEqual([change, 422])
    expect(fields(answer.body)).toContain(path)
  }
})

test('only oneself, or who may edit any, changes a profile', async () => {
  const [hal, ida] = [await stage.person('hal-a'), await stage.person('ida-b')]
  expect((await ida.call('PATCH', `/profiles/${hal.id}`, { tagline: 'x' })).status).toBe(403)
  expect((await stage.call('PATCH', `/profiles/${hal.id}`, { tagline: 'x' })).status).toBe(401)
  expect((await ida.call('PATCH', `/profiles/${newId()}`, { tagline: 'x' })).status).toBe(404)
})

test('an API key opens what its scopes say, is shown once, and ends at once', async () => {
  const jo = await stage.person('jo-keys')
  const made = await jo.call('POST', '/api-keys', { name: 'My script', scopes: ['read'] })
  expect(made.status).toBe(201)
  const key = String(made.body.key)
  const asKey = { authorization: `Bearer ${key}` }
  expect((await stage.call('GET', '/me', undefined, asKey)).body.handle).toBe('jo-keys')
  const write = await stage.call('PATCH', '/profiles/jo-keys', { tagline: 'x' }, asKey)
  expect([write.status, write.body.code]).toEqual([403, 'scope_missing'])
  expect((await stage.call('POST', '/api-keys', { name: 'more', scopes: ['admin'] }, asKey)).status).toBe(403)

  const listed = await jo.call('GET', '/api-keys')
  expect(listed.body.items?.[0]).toMatchObject({ name: 'My script', scopes: ['read'], prefix: key.slice(0, 10) })
  expect(JSON.stringify(listed.body)).not.toContain(key)

  const other = await stage.person('kim-other')
  expect((await other.call('DELETE', `/api-keys/${String(made.body.id)}`)).status).toBe(404)
  expect((await jo.call('DELETE', `/api-keys/${String(made.body.id)}`)).status).toBe(204)
  expect((await stage.call('GET', '/me', undefined, asKey)).status).toBe(401)
})

test('an API key ends when it is said to', async () => {
  const lee = await stage.person('lee-late')
  const expiresAt = new Date(stage.clock.now().getTime() + 60_000).toISOString()
  const made = await lee.call('POST', '/api-keys', { name: 'short', scopes: ['write'], expiresAt })
  const asKey = { authorization: `Bearer ${String(made.body.key)}` }
  expect((await stage.call('GET', '/me', undefined, asKey)).status).toBe(200)
  stage.clock.advance(61_000)
  expect((await stage.call('GET', '/me', undefined, asKey)).status).toBe(401)
  expect((await lee.call('POST', '/api-keys', { name: 'past', scopes: ['read'], expiresAt })).status).toBe(422)
})

test('a repeated key creation with one Idempotency-Key makes one key, and nothing stored opens anything', async () => {
  const max = await stage.person('max-repeats')
  const body = { name: 'once', scopes: ['read'] }
  const [first, second] = await Promise.all([1, 2].map(() => max.call('POST', '/api-keys', body, { 'idempotency-key': 'k-1' })))
  expect(first?.body.key).toBe(second?.body.key)
  expect((await max.call('GET', '/api-keys')).body.items).toHaveLength(1)
  const { rows } = await stage.ctx().db.execute(`select coalesce(answer::text, '') as answer from platform.idempotency_keys`)
  expect(JSON.stringify(rows)).not.toContain(String(first?.body.key))
  const reused = await max.call('POST', '/api-keys', { name: 'other', scopes: ['read'] }, { 'idempotency-key': 'k-1' })
  expect([reused.status, reused.body.code]).toEqual([422, 'idempotency_key_reused'])
})
