import { expect, test } from 'vitest'
import { type Answer, type Person, useStage } from '#kit/stage.ts'
import { permissionsOf } from '#modules/people/permissions.ts'
import { newId } from '#platform/ids.ts'
import { getAskAt } from './index.ts'
import { askStatuses, type AskStatus } from './states.ts'

const stage = useStage()
const fields = (body: unknown) => (body as { errors: { path: string }[] }).errors.map((error) => error.path)
const items = (answer: Answer) => (answer.body as unknown as { items: { id: string; title: string }[] }).items
const titles = (answer: Answer) => items(answer).map((item) => item.title)
const newsletter = { type: 'hire', title: 'Somebody to write our newsletter', description: 'Once a month, about wool.' }

async function post(person: Person, change: object = {}): Promise<{ id: string; path: string; body: Answer['body'] }> {
  const made = await person.call('POST', '/asks', { ...newsletter, ...change })
  expect([made.status, made.body]).toEqual([201, expect.anything()])
  return { id: String(made.body.id), path: `/asks/${String(made.body.id)}`, body: made.body }
}

test('an ask is out at once, for everybody', async () => {
  const ada = await stage.person('ada')
  const expiresAt = new Date(stage.clock.now().getTime() + 30 * 86_400_000).toISOString()
  const { body, path } = await post(ada, { categorySlug: 'marketing-content', tags: ['copywriting', 'copywriting'], tools: ['n8n'], isPaid: true, budgetMinCents: 10_000, budgetMaxCents: 25_000, currency: 'eur', expiresAt })
  expect(body).toMatchObject({
    ...newsletter, status: 'open', slug: 'somebody-to-write-our-newsletter', url: '/@ada/asks/somebody-to-write-our-newsletter', categorySlug: 'marketing-content', tags: ['copywriting'], tools: ['n8n'],
    isPaid: true, budgetMinCents: 10_000, budgetMaxCents: 25_000, currency: 'eur', expiresAt, fulfilledAt: null, archivedAt: null, viewCount: 0, responseCount: 0, image: null,
    owner: { id: ada.id, handle: 'ada', displayName: 'ada', avatarUrl: null },
  })
  expect((await stage.call('GET', path)).body).toEqual(body)
  expect(titles(await stage.call('GET', '/asks?owner=ada'))).toEqual([newsletter.title])
  expect((await stage.call('POST', '/asks', newsletter)).status).toBe(401)
})

test('what an ask cannot be is 422 by field', async () => {
  const bob = await stage.person('bob')
  const past = new Date(stage.clock.now().getTime() - 1_000).toISOString()
  for (const [change, path] of [
    [{ role: 'admin' }, 'role'], [{ ownerId: bob.id }, 'ownerId'], [{ status: 'fulfilled' }, 'status'], [{ viewCount: 3 }, 'viewCount'], [{ responseCount: 3 }, 'responseCount'], [{ slug: 'mine' }, 'slug'],
    [{ type: 'spaceship' }, 'type'], [{ type: undefined }, 'type'], [{ title: '' }, 'title'], [{ title: 'x'.repeat(201) }, 'title'], [{ title: 'a\nb' }, 'title'], [{ description: '' }, 'description'], [{ description: undefined }, 'description'], [{ description: 'x'.repeat(20_001) }, 'description'],
    [{ tags: Array.from({ length: 11 }, (_, at) => `t${at}`) }, 'tags'], [{ tags: ['Not A Slug!'] }, 'tags.0'], [{ tools: Array.from({ length: 11 }, (_, at) => `t${at}`) }, 'tools'], [{ tools: ['no-such-tool'] }, 'tools.0'], [{ categorySlug: 'nowhere' }, 'categorySlug'],
    [{ isPaid: false, budgetMinCents: 1 }, 'budgetMinCents'], [{ isPaid: false, budgetMaxCents: 1 }, 'budgetMaxCents'], [{ isPaid: true, budgetMinCents: 2, budgetMaxCents: 1 }, 'budgetMaxCents'], [{ budgetMinCents: -1 }, 'budgetMinCents'], [{ budgetMaxCents: 1.5 }, 'budgetMaxCents'], [{ budgetMaxCents: '100' }, 'budgetMaxCents'],
    [{ isPaid: 'yes' }, 'isPaid'], [{ currency: 'doge' }, 'currency'], [{ expiresAt: past }, 'expiresAt'], [{ expiresAt: 'soon' }, 'expiresAt'], [{ image: { mediaId: bob.id, alt: '' } }, 'image.mediaId'],
  ] as const) {
    const answer = await bob.call('POST', '/asks', { ...newsletter, ...change })
    expect([change, answer.status]).toEqual([change, 422])
    expect([change, fields(answer.body)]).toEqual([change, expect.arrayContaining([path])])
  }
  expect(items(await bob.call('GET', '/asks/me'))).toEqual([])
})

test('a budget alone says that an ask is paid; what is paid no longer has none', async () => {
  const cleo = await stage.person('cleo')
  const { path, body } = await post(cleo, { budgetMaxCents: 5_000 })
  expect(body).toMatchObject({ isPaid: true, budgetMinCents: null, budgetMaxCents: 5_000, currency: 'usd' })
  const tooMuch = await cleo.call('PATCH', path, { budgetMinCents: 6_000 })
  expect([tooMuch.status, fields(tooMuch.body)]).toEqual([422, ['budgetMaxCents']])
  expect((await cleo.call('PATCH', path, { budgetMinCents: 4_000 })).body).toMatchObject({ isPaid: true, budgetMinCents: 4_000, budgetMaxCents: 5_000 })
  expect((await cleo.call('PATCH', path, { isPaid: false })).body).toMatchObject({ isPaid: false, budgetMinCents: null, budgetMaxCents: null })
  expect((await cleo.call('PATCH', path, { title: 'Still free' })).body).toMatchObject({ isPaid: false, title: 'Still free' })
})

/** What X-8 allows. */
const ways: Record<AskStatus, AskStatus[]> = { open: ['in_progress', 'fulfilled', 'closed'], in_progress: ['open', 'fulfilled', 'closed'], fulfilled: [], closed: ['open'] }

/** How an ask comes into a state. */
const roads: Record<AskStatus, AskStatus[]> = { open: [], in_progress: ['in_progress'], fulfilled: ['fulfilled'], closed: ['closed'] }

test('the matrix of states, walked whole by its owner', async () => {
  const dee = await stage.person('dee')
  for (const from of askStatuses) {
    for (const to of askStatuses) {
      const { path } = await post(dee)
      for (const status of roads[from]) expect((await dee.call('PATCH', `${path}/status`, { status })).body.status).toBe(status)
      const answer = await dee.call('PATCH', `${path}/status`, { status: to })
      if (ways[from].includes(to)) expect([from, to, answer.status, answer.body.status, answer.body.fulfilledAt !== null]).toEqual([from, to, 200, to, to === 'fulfilled'])
      else {
        expect([from, to, answer.status, answer.body.code]).toEqual([from, to, 409, 'illegal_transition'])
        expect(answer.body).toMatchObject({ from, to, allowed: expect.toSatisfy((allowed: string[]) => allowed.toSorted().join() === ways[from].toSorted().join()) })
        expect((await dee.call('GET', path)).body.status).toBe(from)
      }
    }
  }
})

test('nobody but the owner and an admin takes a step, from whatever state', async () => {
  const [eli, fay, mod] = [await stage.person('eli'), await stage.person('fay'), await stage.person('mod')]
  for (const from of askStatuses) {
    const { path, id } = await post(eli)
    for (const status of roads[from]) await eli.call('PATCH', `${path}/status`, { status })
    for (const status of askStatuses) {
      expect((await fay.call('PATCH', `${path}/status`, { status })).status).toBe(403)
      expect((await stage.call('PATCH', `${path}/status`, { status })).status).toBe(401)
    }
    const { moveAsk } = await import('./index.ts')
    const as = (role: string) => stage.ctx({ kind: 'member', id: mod.id, handle: 'mod', role, permissions: permissionsOf(role), sessionId: null, scopes: null })
    for (const role of ['moderator', 'agent']) await expect(moveAsk(as(role), { id, status: 'closed' })).rejects.toMatchObject({ status: 403 })
    const [first] = ways[from]
    if (first) await moveAsk(as('admin'), { id, status: first })
    expect((await stage.call('GET', path)).body.status).toBe(first ?? from)
  }
  for (const status of ['done', 'archived', '', null, 7]) expect((await fay.call('PATCH', `/asks/${newId()}/status`, { status })).status).toBe(422)
  expect((await fay.call('PATCH', `/asks/${newId()}/status`, { status: 'open' })).status).toBe(404)
})

test('two windows that move an ask at once: one of them is told', async () => {
  const gus = await stage.person('gus')
  for (let round = 0; round < 10; round += 1) {
    const { path } = await post(gus)
    const answers = await Promise.all(['fulfilled', 'closed'].map((status) => gus.call('PATCH', `${path}/status`, { status })))
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 409])
  }
})

test('deleting puts an ask away: closed, and there for its owner alone, who can bring it back', async () => {
  const [hal, ivy] = [await stage.person('hal'), await stage.person('ivy')]
  const { path } = await post(hal)
  expect((await ivy.call('DELETE', path)).status).toBe(403)
  expect((await ivy.call('PATCH', path, { title: 'Mine' })).status).toBe(403)
  for (let time = 0; time < 2; time += 1) expect((await hal.call('DELETE', path)).status).toBe(204)
  for (const reader of [stage, ivy]) expect((await reader.call('GET', path)).status).toBe(404)
  expect((await ivy.call('DELETE', path)).status).toBe(404)
  expect((await hal.call('GET', path)).body).toMatchObject({ status: 'closed', archivedAt: stage.clock.now().toISOString() })
  for (const query of ['', '&status=closed', '&status=open']) expect(items(await stage.call('GET', `/asks?owner=hal${query}`))).toEqual([])
  expect(items(await hal.call('GET', '/asks/me'))).toEqual([])
  expect(items(await hal.call('GET', '/asks/me?archived=true'))).toHaveLength(1)
  const moved = await hal.call('PATCH', `${path}/status`, { status: 'open' })
  expect([moved.status, moved.body.code]).toEqual([409, 'archived'])
  expect((await hal.call('POST', `${path}/restore`)).body).toMatchObject({ status: 'closed', archivedAt: null })
  expect((await hal.call('PATCH', `${path}/status`, { status: 'open' })).body.status).toBe('open')
  expect(items(await stage.call('GET', '/asks?owner=hal'))).toHaveLength(1)
})

test('two asks of the same title have two addresses; an old address leads on', async () => {
  const jan = await stage.person('jan')
  const [one, two] = [await post(jan, { title: 'Über Café – née!' }), await post(jan, { title: 'Uber cafe nee' })]
  expect([one.body.slug, two.body.slug]).toEqual(['uber-cafe-nee', 'uber-cafe-nee-2'])
  expect((await jan.call('PATCH', one.path, { title: 'Another title' })).body.slug).toBe('uber-cafe-nee')
  expect((await jan.call('PATCH', one.path, { slug: 'better' })).body.url).toBe('/@jan/asks/better')
  expect(await getAskAt(stage.ctx(), { handle: 'Jan', slug: 'uber-cafe-nee' })).toEqual({ movedTo: '/@jan/asks/better' })
  const taken = await jan.call('PATCH', one.path, { slug: 'uber-cafe-nee-2' })
  expect([taken.status, taken.body.code]).toEqual([409, 'slug_taken'])
  expect((await jan.call('PATCH', one.path, { slug: 'uber-cafe-nee' })).body.slug).toBe('uber-cafe-nee')
  const made = await Promise.all(Array.from({ length: 8 }, () => post(jan, { title: 'At once' })))
  expect(new Set(made.map(({ body }) => body.slug)).size).toBe(8)
})

test('a look counts once per viewer and day, and never for the owner', async () => {
  const [kim, lou] = [await stage.person('kim'), await stage.person('lou')]
  const { path } = await post(kim)
  const { foldViews } = await import('./commands/fold-views.ts')
  for (const viewer of [kim, lou, lou, stage, stage]) expect((await viewer.call('POST', `${path}/view`)).status).toBe(204)
  for (let time = 0; time < 2; time += 1) {
    expect((await stage.call('GET', path)).body.viewCount).toBe(2)
    await foldViews(stage.ctx({ kind: 'system' }), {})
  }
  stage.clock.advance(86_400_000)
  await lou.call('POST', `${path}/view`)
  expect((await stage.call('GET', path)).body.viewCount).toBe(3)
})

test('filters narrow, alone and together; what is finished comes only when asked for', async () => {
  const may = await stage.person('may')
  const add = async (title: string, type: string, more: object = {}) => {
    stage.clock.advance(1_000)
    return post(may, { title, type, ...more })
  }
  await add('Blog posts that people finish', 'hire', { categorySlug: 'marketing-content', tags: ['copywriting'], tools: ['notion'], budgetMaxCents: 100 })
  await add('Ten testers for a café map', 'beta_tester', { categorySlug: 'development', tools: ['figma'] })
  const closed = await add('Advice on prices', 'advice', { tags: ['copywriting'] })
  await may.call('PATCH', `${closed.path}/status`, { status: 'closed' })
  const list = async (query: string) => titles(await stage.call('GET', `/asks?owner=may${query}`))
  expect(await list('')).toEqual(['Ten testers for a café map', 'Blog posts that people finish'])
  expect((await stage.call('GET', '/asks?owner=may&withTotal=true')).body.total).toBe(2)
  expect(await list('&status=closed')).toEqual(['Advice on prices'])
  expect(await list('&status=open&type=hire')).toEqual(['Blog posts that people finish'])
  expect(await list('&category=development')).toEqual(['Ten testers for a café map'])
  expect(await list('&tag=copywriting')).toEqual(['Blog posts that people finish'])
  expect(await list('&tool=figma')).toEqual(['Ten testers for a café map'])
  expect(await list('&paid=true')).toEqual(['Blog posts that people finish'])
  expect(await list('&paid=false&type=hire')).toEqual([])
  expect(await list('&q=cafe')).toEqual(['Ten testers for a café map'])
  expect(await list('&category=no-such')).toEqual([])
  expect((await stage.call('GET', '/asks?type=rocket')).status).toBe(422)
  expect((await stage.call('GET', '/asks?owner=nobody-of-that-name')).body).toMatchObject({ items: [], nextCursor: null })
})

test.each(['newest', 'popular', 'relevance&q=letters'])('pages of two in the order %s hold every ask once', async (sort) => {
  const handle = `pages-${sort.slice(0, 3)}`
  const person = await stage.person(handle)
  for (let at = 0; at < 5; at += 1) await post(person, { title: `Letters ${at}` })
  const seen: string[] = []
  for (let cursor = '', page = 0; page < 3; page += 1) {
    const answer = await stage.call('GET', `/asks?owner=${handle}&sort=${sort}&limit=2${cursor && `&cursor=${cursor}`}`)
    seen.push(...titles(answer))
    cursor = answer.body.nextCursor === null ? '' : String(answer.body.nextCursor)
  }
  expect(seen).toHaveLength(5)
  expect(new Set(seen).size).toBe(5)
})

test('one’s own asks come by state and page', async () => {
  const ned = await stage.person('ned')
  for (let at = 0; at < 3; at += 1) await post(ned, { title: `Own ${at}` })
  const first = await ned.call('GET', '/asks/me?limit=2')
  const rest = await ned.call('GET', `/asks/me?limit=2&cursor=${String(first.body.nextCursor)}`)
  expect([...titles(first), ...titles(rest)]).toEqual(['Own 2', 'Own 1', 'Own 0'])
  expect(items(await ned.call('GET', '/asks/me?status=fulfilled'))).toEqual([])
  expect((await stage.call('GET', '/asks/me')).status).toBe(401)
})
