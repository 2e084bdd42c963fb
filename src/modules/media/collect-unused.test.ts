import { sql } from 'drizzle-orm'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { type Person, useStage } from '#kit/stage.ts'
import { saveDraft } from '#modules/asks/index.ts'
import { createOffer } from '#modules/listings/index.ts'
import { changeProfile } from '#modules/people/index.ts'
import { system } from '#platform/actor.ts'
import { storagePort } from '#platform/storage/storage.ts'
import { checks } from './checks.ts'
import { collectUnused } from './commands/collect-unused.ts'
import { storePicture } from './commands/store-picture.ts'
import { storePrivateFile } from './commands/store-private-file.ts'
import { findPictures } from './queries.ts'

const stage = useStage({ LIMIT_UPLOAD: '1000/1m' })
const day = 86_400_000

let shade = 0
const newPicture = () => sharp({ create: { width: 40, height: 30, channels: 3, background: { r: (shade += 7) % 256, g: (shade * 31) % 256, b: 90 } } }).png().toBuffer()
const put = async (person: Person, bytes?: Buffer) => storePicture(person.ctx(), person.id, bytes ?? (await newPicture()))
const asSystem = () => stage.ctx(system)
const collect = () => collectUnused(asSystem(), {})
const isServed = async (url: string) => (await stage.app.inject(url)).statusCode === 200
const isThere = async (mediaId: string) => (await findPictures(asSystem(), [mediaId])).size === 1
const problems = async () => (await Promise.all(checks.map((check) => check.find(asSystem())))).flat()

test('what nothing uses goes after a day, with its files; what is used stays, wherever it is used', async () => {
  const ida = await stage.person('ida')
  const [unused, avatar, banner, image, inText, inBio, inAsk, inDraft] = await Promise.all(Array.from({ length: 8 }, () => put(ida)))
  if (!unused || !avatar || !banner || !image || !inText || !inBio || !inAsk || !inDraft) throw new Error('eight were put in')
  await saveDraft(ida.ctx(), { values: { title: 'Half a wish', imageMediaId: inDraft.mediaId } })
  await changeProfile(ida.ctx(), { profileId: ida.id, changes: { avatarMediaId: avatar.mediaId, bannerMediaId: banner.mediaId, bio: `Me: ![me](${inBio.url})` } })
  await createOffer(ida.ctx(), { type: 'post', title: 'Kept', images: [{ mediaId: image.mediaId }], body: `Look: ![it](${inText.url})` })
  expect((await ida.call('POST', '/asks', { type: 'collaborator', title: 'Who paints with me?', description: 'A wall, in May.', image: { mediaId: inAsk.mediaId } })).status).toBe(201)
  await collect()
  expect(await isServed(unused.url), 'a day has not passed').toBe(true)
  stage.clock.advance(day + 1_000)
  const late = await put(ida)
  await collect()
  expect(await isThere(unused.mediaId)).toBe(false)
  for (const one of [avatar, banner, image, inText, inBio, inAsk, inDraft, late]) expect([await isThere(one.mediaId), await isServed(one.url)]).toEqual([true, true])
  expect(await isServed(unused.url)).toBe(false)
  await stage.drain()
  expect(await problems()).toEqual([])
})

test('one picture of two members stays as long as one of them uses it', async () => {
  const [jo, kit] = [await stage.person('jo-pictures'), await stage.person('kit-pictures')]
  const bytes = await newPicture()
  const [his, hers] = [await put(jo, bytes), await put(kit, bytes)]
  expect(his.url).toBe(hers.url)
  await changeProfile(kit.ctx(), { profileId: kit.id, changes: { avatarMediaId: hers.mediaId } })
  stage.clock.advance(day + 1_000)
  await collect()
  expect([await isThere(his.mediaId), await isThere(hers.mediaId), await isServed(his.url)]).toEqual([false, true, true])
  await changeProfile(kit.ctx(), { profileId: kit.id, changes: { avatarMediaId: null } })
  await collect()
  expect([await isThere(hers.mediaId), await isServed(his.url)]).toEqual([false, false])
})

test('files whose removal was cut off go the next time, and the same upload meanwhile gets files of its own', async () => {
  const lou = await stage.person('lou')
  const bytes = await newPicture()
  const first = await put(lou, bytes)
  stage.clock.advance(day + 1_000)
  const storage = asSystem().use(storagePort)
  const remove = storage.remove
  storage.remove = () => Promise.reject(new Error('the disk is gone'))
  await expect(collect()).rejects.toThrow('the disk is gone')
  storage.remove = remove
  expect([await isThere(first.mediaId), await isServed(first.url)]).toEqual([false, true])
  const second = await put(lou, bytes)
  expect(second.url).not.toBe(first.url)
  await collect()
  expect([await isServed(first.url), await isServed(second.url)]).toEqual([false, true])
  await storage.put('pictures/00/stray.webp', bytes)
  await storage.remove(second.url.replace('/media/', 'pictures/'))
  stage.clock.advance(120_000)
  expect(await problems()).toEqual([expect.stringContaining('is not in storage'), 'pictures/00/stray.webp is in storage but no row knows of it'])
  await storage.remove('pictures/00/stray.webp')
  await asSystem().db.execute(sql`delete from media.pictures where id = ${second.mediaId}`)
})

test('a picture that is being used while it is collected is either kept whole or refused', async () => {
  const mo = await stage.person('mo-races')
  const ends = new Set<string>()
  for (let round = 0; round < 20; round += 1) {
    const picture = await put(mo)
    stage.clock.advance(day + 1_000)
    const use = () => createOffer(mo.ctx(), { type: 'skill', title: `Round ${round}`, images: [{ mediaId: picture.mediaId }] })
    const [made] = await Promise.allSettled(round % 2 === 0 ? [use(), collect()] : [collect(), use()].toReversed())
    const isUsed = made?.status === 'fulfilled'
    expect([await isThere(picture.mediaId), await isServed(picture.url)]).toEqual([isUsed, isUsed])
    if (made?.status === 'rejected') expect(made.reason).toMatchObject({ status: 422 })
    ends.add(String(isUsed))
  }
  expect(ends.size).toBeGreaterThan(0)
}, 60_000)

test('the same content put in again while it is collected is whole afterwards', async () => {
  const [ned, ola] = [await stage.person('ned-races'), await stage.person('ola-races')]
  for (let round = 0; round < 15; round += 1) {
    const bytes = await newPicture()
    await put(ned, bytes)
    stage.clock.advance(day + 1_000)
    const [again] = await Promise.all([put(ola, bytes), collect(), collect()])
    expect([await isThere(again.mediaId), await isServed(again.url)]).toEqual([true, true])
  }
}, 60_000)

test('private files go when they are over, unused, or taken away', async () => {
  const pam = await stage.person('pam-files')
  const keep = (expiresAt: Date | null = null) => storePrivateFile(pam.ctx(), { ownerId: pam.id, purpose: 'media.upload', name: 'a.txt', bytes: Buffer.from('words'), expiresAt })
  const [, over, deleted] = [await keep(), await keep(new Date(stage.clock.now().getTime() + 1_000)), await keep()]
  await pam.call('DELETE', `/files/${deleted.id}`)
  stage.clock.advance(2_000)
  expect((await pam.call('GET', `/files/${over.id}/link`)).status).toBe(404)
  const count = async () => Number((await asSystem().db.execute(sql`select count(*)::int as n from media.files`)).rows[0]?.n)
  await collect()
  expect(await count()).toBe(1)
  stage.clock.advance(day)
  await collect()
  expect(await count()).toBe(0)
  expect(await problems()).toEqual([])
})
