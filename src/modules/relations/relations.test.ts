import { expect, test } from 'vitest'
import { type Person, useStage } from '#kit/stage.ts'
import { system } from '#platform/actor.ts'
import { newId } from '#platform/ids.ts'
import { modules } from '#modules/index.ts'
import { checks } from './checks.ts'
import { hearsFrom, listPeopleToMeet } from './index.ts'

const stage = useStage()
const countsOf = async (person: Person) => (await stage.call('GET', `/profiles/${person.id}`)).body.counts as unknown as { followers: number; following: number }
const handles = (answer: { body: unknown }) => (answer.body as { items: { handle: string }[] }).items.map((item) => item.handle)
const wrongs = async () => (await Promise.all(checks.map((check) => check.find(stage.ctx(system))))).flat()
const announced = async () => (await stage.ctx().db.execute<{ n: number }>(`select count(*)::int as n from platform.events where name = 'relations.member_followed'`)).rows[0]?.n

test('following is once per pair, never of oneself or nobody, and ends again', async () => {
  const [ana, ben] = [await stage.person('ana'), await stage.person('ben')]
  expect((await stage.call('POST', `/profiles/${ben.id}/follow`)).status).toBe(401)
  expect((await ana.call('POST', `/profiles/${newId()}/follow`)).status).toBe(404)
  expect((await ana.call('POST', `/profiles/${ana.id}/follow`)).body).toMatchObject({ status: 409, code: 'own_profile' })
  const before = await announced()
  for (const path of [`/profiles/${ben.id}/follow`, '/profiles/ben/follow']) expect((await ana.call('POST', path)).status).toBe(204)
  expect(await announced()).toBe((before ?? 0) + 1)
  expect([await countsOf(ana), await countsOf(ben)]).toMatchObject([{ following: 1, followers: 0 }, { following: 0, followers: 1 }])
  expect((await ana.call('GET', '/profiles/ben/relation')).body).toEqual({ isFollowing: true, followsMe: false, isMuted: false, isBlocked: false })
  expect((await ben.call('GET', '/profiles/ana/relation')).body).toMatchObject({ isFollowing: false, followsMe: true })
  expect([handles(await stage.call('GET', '/profiles/ben/followers')), handles(await stage.call('GET', '/profiles/ana/following'))]).toEqual([['ana'], ['ben']])
  for (let twice = 0; twice < 2; twice += 1) expect((await ana.call('DELETE', `/profiles/${ben.id}/follow`)).status).toBe(204)
  expect([await countsOf(ana), await countsOf(ben)]).toMatchObject([{ following: 0 }, { followers: 0 }])
})

test('eight racing follows count one, and racing opposites end where the rows say', async () => {
  const [cleo, dan] = [await stage.person('cleo'), await stage.person('dan')]
  for (let round = 0; round < 20; round += 1) {
    const answers = await Promise.all(Array.from({ length: 8 }, () => cleo.call('POST', `/profiles/${dan.id}/follow`)))
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([204]))
    expect([await countsOf(cleo), await countsOf(dan)]).toMatchObject([{ following: 1 }, { followers: 1 }])
    await cleo.call('DELETE', `/profiles/${dan.id}/follow`)
    const mixed = await Promise.all([
      cleo.call('POST', `/profiles/${dan.id}/follow`), dan.call('POST', `/profiles/${cleo.id}/follow`), dan.call('POST', `/profiles/${cleo.id}/block`),
      cleo.call('DELETE', `/profiles/${dan.id}/follow`), dan.call('DELETE', `/profiles/${cleo.id}/block`), cleo.call('POST', `/profiles/${dan.id}/follow`),
    ])
    expect(mixed.filter((answer) => answer.status !== 204 && String(answer.body.code) !== 'blocked')).toEqual([])
    expect(await wrongs()).toEqual([])
    await dan.call('DELETE', `/profiles/${cleo.id}/block`)
    await cleo.call('DELETE', `/profiles/${dan.id}/follow`)
    await dan.call('DELETE', `/profiles/${cleo.id}/follow`)
  }
})

test('a block ends what was, silences what comes, and the blocked person cannot tell', async () => {
  const [eli, fay] = [await stage.person('eli'), await stage.person('fay')]
  await eli.call('POST', '/profiles/fay/follow')
  await fay.call('POST', '/profiles/eli/follow')
  const before = await announced()
  expect((await eli.call('POST', '/profiles/fay/block')).status).toBe(204)
  expect(await countsOf(eli)).toMatchObject({ followers: 0, following: 0 })
  expect((await fay.call('GET', '/profiles/eli/relation')).body).toEqual({ isFollowing: true, followsMe: false, isMuted: false, isBlocked: false })
  expect(handles(await stage.call('GET', '/profiles/eli/followers'))).toEqual([])
  expect(handles(await fay.call('GET', '/profiles/fay/following'))).toEqual(['eli'])
  expect(handles(await eli.call('GET', '/profiles/fay/following'))).toEqual([])
  // Following anew answers as ever and announces nothing.
  await fay.call('DELETE', '/profiles/eli/follow')
  expect((await fay.call('POST', '/profiles/eli/follow')).status).toBe(204)
  expect([await countsOf(eli), await announced()]).toMatchObject([{ followers: 0 }, before])
  expect(await hearsFrom(stage.ctx(system), eli.id, fay.id)).toBe(false)
  expect(await hearsFrom(stage.ctx(system), fay.id, eli.id)).toBe(true)
  expect((await eli.call('POST', '/profiles/fay/follow')).body.code).toBe('blocked')
  expect(handles(await eli.call('GET', '/blocks'))).toEqual(['fay'])
  expect(handles(await fay.call('GET', '/blocks'))).toEqual([])
  await eli.call('DELETE', '/profiles/fay/block')
  expect([await countsOf(eli), handles(await eli.call('GET', '/blocks')), await wrongs()]).toMatchObject([{ followers: 1 }, [], []])
  expect((await eli.call('POST', '/profiles/eli/block')).body.code).toBe('own_profile')
})

test('the feed has the offers of those one follows, without the muted', async () => {
  const [gus, hal, ida] = [await stage.person('gus'), await stage.person('hal'), await stage.person('ida')]
  for (const one of [hal, ida]) await one.call('POST', '/offers', { type: 'link', title: `A link by ${one.handle}`, description: 'Worth a look.', externalUrl: 'https://example.org', status: 'active' })
  const feed = async () => ((await gus.call('GET', '/feed')).body.items as unknown as { owner: { handle: string } }[]).map((offer) => offer.owner.handle)
  expect((await stage.call('GET', '/feed')).status).toBe(401)
  expect(await feed()).toEqual([])
  for (const handle of ['hal', 'ida']) await gus.call('POST', `/profiles/${handle}/follow`)
  expect(await feed()).toEqual(['ida', 'hal'])
  await gus.call('POST', '/profiles/ida/mute')
  expect([await feed(), handles(await gus.call('GET', '/mutes')), await hearsFrom(stage.ctx(system), gus.id, ida.id)]).toEqual([['hal'], ['ida'], false])
  expect(await countsOf(ida)).toMatchObject({ followers: 1 })
  await gus.call('DELETE', '/profiles/ida/mute')
  expect(await feed()).toEqual(['ida', 'hal'])
})

test('long lists come in pages that repeat and skip nobody', async () => {
  const star = await stage.person('star')
  const fans: Person[] = []
  for (let at = 0; at < 7; at += 1) fans.push(await stage.person(`fan-${'abcdefg'[at]}`))
  for (const fan of fans) {
    await fan.call('POST', '/profiles/star/follow')
    await star.call('POST', `/profiles/${fan.handle}/block`)
    await star.call('DELETE', `/profiles/${fan.handle}/block`)
    await star.call('POST', `/profiles/${fan.handle}/block`)
  }
  for (const fan of fans.slice(0, 5)) await star.call('DELETE', `/profiles/${fan.handle}/block`)
  const all = async (path: string, count: number) => {
    const seen: string[] = []
    let cursor = ''
    do {
      const page = await star.call('GET', `${path}?limit=2${cursor && `&cursor=${encodeURIComponent(cursor)}`}`)
      seen.push(...handles(page))
      cursor = (page.body.nextCursor as unknown as string | null) ?? ''
    } while (cursor && seen.length < 20)
    expect([path, seen.length, new Set(seen).size]).toEqual([path, count, count])
  }
  await all('/profiles/star/followers', 5)
  await all('/blocks', 2)
  expect((await star.call('GET', '/blocks?cursor=abc.def')).status).toBe(422)
  expect((await stage.call('GET', '/profiles/nobody-at-all/followers')).status).toBe(404)
})

test('the checks see a counter that lies', async () => {
  const [liar, fan] = [await stage.person('liar'), await stage.person('honest-fan')]
  await fan.call('POST', '/profiles/liar/follow')
  await stage.ctx().db.execute(`update people.profiles set followers = 3 where handle = 'liar'`)
  expect(await wrongs()).toEqual([`@${liar.handle} has 3 followers and follows 0; the rows say 1 and 0`])
  expect(modules.find((module) => module.name === 'relations')?.checks).toBe(checks)
})

test('whom one might like to meet: people who say what they do, but not oneself, nor whom one muted, nor anybody behind a block', async () => {
  const meets = async (person: Person) => (await listPeopleToMeet(person.ctx(), { limit: 24 })).map(({ handle }) => handle).filter((handle) => handle.startsWith('meet-'))
  const everybody = []
  for (const name of ['reader', 'potter', 'muted', 'blocked', 'blocker', 'silent']) {
    const one = await stage.person(`meet-${name}`)
    if (name !== 'silent') await one.call('PATCH', `/profiles/${one.id}`, { tagline: 'I make things.' })
    everybody.push(one)
  }
  const [reader, , , , blocker] = everybody as [Person, Person, Person, Person, Person]
  expect(await meets(reader)).toEqual(['meet-blocker', 'meet-blocked', 'meet-muted', 'meet-potter'])
  await reader.call('POST', '/profiles/meet-muted/mute')
  await reader.call('POST', '/profiles/meet-blocked/block')
  await blocker.call('POST', '/profiles/meet-reader/block')
  expect(await meets(reader)).toEqual(['meet-potter'])
})
