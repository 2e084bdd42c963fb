import { expect, test } from 'vitest'
import { type Person, useStage } from '#kit/stage.ts'
import { modules } from '#modules/index.ts'
import { system } from '#platform/actor.ts'
import { newId } from '#platform/ids.ts'
import { checks } from './checks.ts'
import { forgetDeleted } from './commands/forget-deleted.ts'
import { savedAmong } from './index.ts'

const stage = useStage()
const offerOf = async (person: Person, more: Record<string, unknown> = {}) => String((await person.call('POST', '/offers', { type: 'link', title: `A link by ${person.handle}`, description: 'Worth a look.', externalUrl: 'https://example.org', status: 'active', ...more })).body.id)
const items = async (who: { call: Person['call'] }, path: string) => (await who.call('GET', path)).body.items as unknown as { kind: string; thingId: string; isAvailable: boolean; title: string | null; url: string | null; note: string }[]
const lists = async (who: Person) => (await who.call('GET', '/collections')).body.items as unknown as { id: string; name: string; isDefault: boolean; isShared: boolean; url: string | null; itemCount: number }[]
const visitor = { call: stage.call }
const linkOf = (url: unknown) => String(url)

test('one press saves into a list that makes itself; a thing may be in several lists, in each once', async () => {
  const [ana, ben] = [await stage.person('ana'), await stage.person('ben')]
  const offer = await offerOf(ben)
  const ask = String((await ben.call('POST', '/asks', { type: 'advice', title: 'Which glue holds felt?', description: 'It comes off.' })).body.id)
  const [tool] = (await stage.call('GET', '/tools')).body.items as unknown as { id: string }[]
  expect(await lists(ana)).toEqual([])
  for (const [kind, id] of [['offer', offer], ['ask', ask], ['person', ben.id], ['tool', tool?.id]] as const) {
    for (let twice = 0; twice < 2; twice += 1) expect((await ana.call('PUT', `/favourites/${kind}/${id}`, {})).status).toBe(204)
  }
  expect(await lists(ana)).toMatchObject([{ name: 'Saved', isDefault: true, isShared: false, url: null, itemCount: 4 }])
  const other = (await ana.call('POST', '/collections', { name: 'Gifts' })).body
  expect((await ana.call('PUT', `/collections/${other.id}/items/offer/${offer}`, { note: 'For Aunt Bea' })).status).toBe(204)
  expect((await items(ana, '/favourites')).map(({ kind }) => kind)).toEqual(['offer', 'tool', 'person', 'ask'])
  expect(await items(ana, '/favourites?kind=ask')).toMatchObject([{ thingId: ask, title: 'Which glue holds felt?', isAvailable: true }])
  expect(await items(ana, `/collections/${other.id}/items`)).toMatchObject([{ thingId: offer, note: 'For Aunt Bea', url: expect.stringMatching(/^\/@ben\//) }])
  expect((await ana.call('GET', `/favourites/offer/${offer}`)).body).toMatchObject({ isSaved: true, collections: [{ name: 'Saved', holds: true }, { name: 'Gifts', holds: true }] })
  expect(await savedAmong(ana.ctx(), 'offer', [offer, newId()])).toEqual([offer])
  expect(await savedAmong(stage.ctx(), 'offer', [offer])).toEqual([])
  await ana.call('PUT', `/collections/${other.id}/items/offer/${offer}`, { note: 'For Uncle Bo' })
  expect(await items(ana, `/collections/${other.id}/items`)).toMatchObject([{ note: 'For Uncle Bo' }])
  expect((await ana.call('DELETE', `/collections/${other.id}/items/offer/${offer}`)).status).toBe(204)
  expect((await ana.call('GET', `/favourites/offer/${offer}`)).body).toMatchObject({ isSaved: true, collections: [{ holds: true }, { holds: false }] })
  for (let twice = 0; twice < 2; twice += 1) expect((await ana.call('DELETE', `/favourites/offer/${offer}`)).status).toBe(204)
  expect((await ana.call('GET', `/favourites/offer/${offer}`)).body.isSaved).toBe(false)
})

test('only what one may open is saved, and only into one’s own lists', async () => {
  const [cleo, dan] = [await stage.person('cleo'), await stage.person('dan')]
  const draft = await offerOf(dan, { status: 'draft' })
  const shown = await offerOf(dan, { title: 'Another' })
  expect((await stage.call('PUT', `/favourites/offer/${shown}`, {})).status).toBe(401)
  for (const path of [`/favourites/offer/${draft}`, `/favourites/offer/${newId()}`, `/favourites/person/${shown}`, `/favourites/song/${shown}`, '/favourites/offer/x']) expect([path, (await cleo.call('PUT', path, {})).status]).toEqual([path, 404])
  const [list] = [(await dan.call('POST', '/collections', { name: 'Dan’s own' })).body]
  for (const [method, path, body] of [['GET', '', undefined], ['GET', '/items', undefined], ['PATCH', '', { name: 'Mine now' }], ['DELETE', '', undefined], ['POST', '/link', undefined], ['POST', '/restore', undefined], ['PUT', `/items/offer/${shown}`, {}], ['DELETE', `/items/offer/${shown}`, undefined]] as const) {
    expect([method, path, (await cleo.call(method, `/collections/${list.id}${path}`, body)).status]).toEqual([method, path, 404])
  }
  expect((await cleo.call('PUT', `/favourites/offer/${shown}`, { note: 'x'.repeat(501) })).body).toMatchObject({ status: 422, errors: [{ path: 'note' }] })
})

test('what is paused, put away, hidden, kept out or blocked is no longer available to the owner, and not there for others', async () => {
  const [eli, fay, gus] = [await stage.person('eli'), await stage.person('fay'), await stage.person('gus')]
  const [paused, archived, hidden, unlisted, fine] = [await offerOf(fay, { title: 'One' }), await offerOf(fay, { title: 'Two' }), await offerOf(fay, { title: 'Three' }), await offerOf(fay, { title: 'Four', visibility: 'unlisted' }), await offerOf(fay, { title: 'Five' })]
  const ask = String((await fay.call('POST', '/asks', { type: 'advice', title: 'Six', description: 'Please.' })).body.id)
  for (const id of [paused, archived, hidden, unlisted, fine]) await eli.call('PUT', `/favourites/offer/${id}`, {})
  await eli.call('PUT', `/favourites/ask/${ask}`, {})
  await eli.call('PUT', `/favourites/person/${gus.id}`, { note: 'Met at the fair' })
  const [list] = await lists(eli)
  const { url } = (await eli.call('PATCH', `/collections/${list?.id}`, { isShared: true })).body
  // Whoever left the list of people is no find for others either.
  await gus.call('PATCH', `/profiles/${gus.id}`, { inDirectory: false })
  expect((await items(visitor, linkOf(url))).map(({ title }) => title)).not.toContain('gus')
  await gus.call('PATCH', `/profiles/${gus.id}`, { inDirectory: true })
  const titles = async (who: { call: Person['call'] }) => (await items(who, linkOf(url))).map(({ title }) => title)
  const own = async () => (await items(eli, '/favourites')).map(({ title, url: at, isAvailable }) => (isAvailable && at ? title : null))
  expect(await own()).toEqual(['gus', 'Six', 'Five', 'Four', 'Three', 'Two', 'One'])
  expect(await titles(visitor)).toEqual(['gus', 'Six', 'Five', 'Three', 'Two', 'One'])
  await fay.call('POST', `/offers/${paused}/pause`)
  await fay.call('DELETE', `/offers/${archived}`)
  await fay.call('DELETE', `/asks/${ask}`)
  await stage.ctx().db.execute(`update listings.offers set moderation_status = 'hidden' where id = '${hidden}'`)
  await stage.ctx().db.execute(`update people.users set banned_at = now() where id = '${gus.id}'`)
  expect(await own()).toEqual([null, null, 'Five', 'Four', null, null, null])
  for (const who of [visitor, fay]) expect(await titles(who)).toEqual(['Five'])
  expect(JSON.stringify((await stage.call('GET', linkOf(url))).body)).not.toContain('Met at the fair')
  // A block of one's own hides; one by the other side must not be told by what is missing.
  await fay.call('POST', '/profiles/eli/block')
  expect((await own())[2]).toBe('Five')
  await eli.call('POST', '/profiles/fay/block')
  expect(await own()).toEqual(Array.from({ length: 7 }, () => null))
  const hal = await stage.person('hal')
  await fay.call('POST', '/profiles/hal/block')
  expect(await titles(hal)).toEqual([])
  expect(await titles(visitor)).toEqual(['Five'])
  // What is gone can still be taken out.
  for (const { kind, thingId } of await items(eli, '/favourites')) await eli.call('DELETE', `/favourites/${kind}/${thingId}`)
  expect(await own()).toEqual([])
})

test('a link is read by whoever has it, until it is renewed or the list is private again', async () => {
  const ida = await stage.person('ida')
  const list = (await ida.call('POST', '/collections', { name: 'For the studio' })).body
  await ida.call('PUT', `/collections/${list.id}/items/person/${ida.id}`, {})
  const share = async (isShared: boolean) => (await ida.call('PATCH', `/collections/${list.id}`, { isShared })).body.url as unknown as string
  const first = await share(true)
  expect(first).toMatch(/^\/lists\/[\w-]{44}$/)
  expect(await share(true)).toBe(first)
  expect((await stage.call('GET', first)).body).toMatchObject({ name: 'For the studio', owner: { handle: 'ida' }, items: [{ kind: 'person', title: 'ida' }] })
  const { rows } = await stage.ctx().db.execute<Record<string, unknown>>(`select * from favourites.collections where id = '${String(list.id)}'`)
  expect(JSON.stringify(rows)).not.toContain(first.slice(-22))
  const second = String((await ida.call('POST', `/collections/${list.id}/link`)).body.url)
  expect([(await stage.call('GET', first)).status, (await stage.call('GET', second)).status]).toEqual([404, 200])
  expect(await share(false)).toBe(null)
  expect((await stage.call('GET', second)).status).toBe(404)
  const third = await share(true)
  expect([new Set([first, second, third]).size, (await stage.call('GET', second)).status, (await stage.call('GET', third)).status]).toEqual([3, 404, 200])
  expect((await ida.call('DELETE', `/collections/${list.id}`)).status).toBe(204)
  expect((await stage.call('GET', third)).status).toBe(404)
  for (const odd of ['x', 'x'.repeat(44), third.slice(7, -1), newId()]) expect([odd, (await stage.call('GET', `/lists/${odd}`)).status]).toEqual([odd, 404])
})

test('lists have names of their own, can be deleted and had back for a week; the first one stays', async () => {
  const joe = await stage.person('joe')
  const list = (await joe.call('POST', '/collections', { name: 'Kitchen' })).body
  const [first] = await lists(joe)
  expect((await joe.call('POST', '/collections', { name: 'kitchen' })).body).toMatchObject({ status: 409, code: 'name_taken', errors: [{ path: 'name' }] })
  expect((await joe.call('POST', '/collections', { name: ' ' })).status).toBe(422)
  expect((await joe.call('DELETE', `/collections/${first?.id}`)).body.code).toBe('default_collection')
  expect((await joe.call('PATCH', `/collections/${first?.id}`, { name: 'Later' })).body.name).toBe('Later')
  await joe.call('PUT', `/collections/${list.id}/items/person/${joe.id}`, {})
  await joe.call('DELETE', `/collections/${list.id}`)
  expect([(await joe.call('GET', `/collections/${list.id}`)).status, (await joe.call('DELETE', `/collections/${list.id}`)).status, (await items(joe, '/favourites')).length]).toEqual([404, 404, 0])
  expect((await joe.call('POST', `/collections/${list.id}/restore`)).body).toMatchObject({ name: 'Kitchen', itemCount: 1, isShared: false })
  await joe.call('DELETE', `/collections/${list.id}`)
  await joe.call('POST', '/collections', { name: 'Kitchen' })
  expect((await joe.call('POST', `/collections/${list.id}/restore`)).body.code).toBe('name_taken')
  await forgetDeleted(stage.ctx(system), {})
  expect((await joe.call('POST', `/collections/${list.id}/restore`)).body.code).toBe('name_taken')
  await expect(forgetDeleted(joe.ctx(), {})).rejects.toMatchObject({ status: 403 })
  stage.clock.advance(8 * 86_400_000)
  await forgetDeleted(stage.ctx(system), {})
  expect((await joe.call('POST', `/collections/${list.id}/restore`)).body.code).toBe('not_found')
})

test('pages of a list repeat and skip nothing, and a cursor belongs to its list', async () => {
  const kim = await stage.person('kim')
  const tools = (await stage.call('GET', '/tools')).body.items as unknown as { id: string }[]
  for (const { id } of tools.slice(0, 7)) await kim.call('PUT', `/favourites/tool/${id}`, {})
  const [list] = await lists(kim)
  for (const path of ['/favourites', `/collections/${list?.id}/items`]) {
    const seen: string[] = []
    for (let cursor: string | null = ''; cursor !== null && seen.length < 20; ) {
      const page = (await kim.call('GET', `${path}?limit=3${cursor && `&cursor=${encodeURIComponent(cursor)}`}`)).body as unknown as { items: { thingId: string }[]; nextCursor: string | null }
      seen.push(...page.items.map(({ thingId }) => thingId))
      cursor = page.nextCursor
    }
    expect(seen).toEqual(tools.slice(0, 7).map(({ id }) => id).reverse())
  }
  const { nextCursor } = (await kim.call('GET', '/favourites?limit=1')).body
  expect((await kim.call('GET', `/collections/${list?.id}/items?cursor=${encodeURIComponent(String(nextCursor))}`)).status).toBe(422)
})

test('limits are named: 1,000 things a list, 100 lists', async () => {
  const lea = await stage.person('lea')
  await lea.call('PUT', `/favourites/person/${lea.id}`, {})
  const [list] = await lists(lea)
  await stage.ctx().db.execute(`insert into favourites.entries (id, collection_id, kind, thing_id) select gen_random_uuid(), '${list?.id}', 'offer', gen_random_uuid() from generate_series(1, 998)`)
  const tools = (await stage.call('GET', '/tools')).body.items as unknown as { id: string }[]
  expect((await lea.call('PUT', `/favourites/tool/${tools[0]?.id}`, {})).status).toBe(204)
  expect((await lea.call('PUT', `/favourites/tool/${tools[1]?.id}`, {})).body).toMatchObject({ status: 409, code: 'collection_full', detail: expect.stringContaining('1000') })
  expect((await lea.call('PUT', `/favourites/tool/${tools[0]?.id}`, {})).status).toBe(204)
  expect((await Promise.all(checks.map((check) => check.find(stage.ctx(system))))).flat()).toEqual([])
  await stage.ctx().db.execute(`insert into favourites.collections (id, owner_id, name) select gen_random_uuid(), '${lea.id}', 'List ' || n from generate_series(1, 98) n`)
  expect((await lea.call('POST', '/collections', { name: 'The hundredth' })).status).toBe(201)
  expect((await lea.call('POST', '/collections', { name: 'One more' })).body).toMatchObject({ status: 409, code: 'too_many_collections' })
  expect(modules.find((module) => module.name === 'favourites')?.checks).toBe(checks)
})

test('racing saves, of which the first makes the list, leave one entry; racing ends of a list no entry beyond its limit', async () => {
  const mel = await stage.person('mel')
  for (let round = 0; round < 25; round += 1) {
    const one = await stage.person(`racer-${'abcdefghijklmnopqrstuvwxy'[round]}`)
    const answers = await Promise.all(Array.from({ length: 4 }, () => one.call('PUT', `/favourites/person/${mel.id}`, {})))
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 204])
    expect(await lists(one)).toMatchObject([{ name: 'Saved', itemCount: 1 }])
  }
  await mel.call('PUT', `/favourites/person/${mel.id}`, {})
  const [list] = await lists(mel)
  await stage.ctx().db.execute(`insert into favourites.entries (id, collection_id, kind, thing_id) select gen_random_uuid(), '${list?.id}', 'offer', gen_random_uuid() from generate_series(1, 997)`)
  const tools = (await stage.call('GET', '/tools')).body.items as unknown as { id: string }[]
  const answers = await Promise.all(tools.slice(0, 6).map(({ id }) => mel.call('PUT', `/favourites/tool/${id}`, {})))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 204, 409, 409, 409, 409])
  const begun = await Promise.all(Array.from({ length: 4 }, () => mel.call('POST', '/collections', { name: 'Same name' })))
  expect(begun.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409])
})
