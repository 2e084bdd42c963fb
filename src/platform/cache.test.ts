import { expect, test } from 'vitest'
import { createMemoryCache } from './cache.ts'

/** Something that is made when the test says so. */
function slow() {
  const { promise, resolve, reject } = Promise.withResolvers<{ made: number }>()
  return { make: () => promise, finish: (made: number) => resolve({ made }), fail: () => reject(new Error('no')) }
}

const minute = 60_000

test('what many ask for at once is made once, and kept', async () => {
  const cache = createMemoryCache()
  let times = 0
  const make = async () => ({ made: (times += 1) })
  expect(await Promise.all([1, 2, 3].map(() => cache.get('one', minute, make)))).toEqual([{ made: 1 }, { made: 1 }, { made: 1 }])
  expect(await cache.get('one', minute, make)).toEqual({ made: 1 })
})

for (const forgotten of ['one', 'o*']) {
  test(`forgetting ${forgotten} while it is made: who waits has what they asked for, who asks after it has a new one`, async () => {
    const cache = createMemoryCache()
    const [before, after] = [slow(), slow()]
    const waiting = cache.get('one', minute, before.make)
    cache.forget(forgotten)
    const asking = cache.get('one', minute, after.make)
    after.finish(2)
    before.finish(1)
    expect([await waiting, await asking]).toEqual([{ made: 1 }, { made: 2 }])
    expect(await cache.get('one', minute, slow().make)).toEqual({ made: 2 })
  })
}

test('forgetting what others begin with leaves the rest', async () => {
  const cache = createMemoryCache()
  for (const key of ['a:1', 'a:2', 'b']) await cache.get(key, minute, async () => ({ made: 1 }))
  cache.forget('a:*')
  const made = await Promise.all(['a:1', 'a:2', 'b'].map((key) => cache.get(key, minute, async () => ({ made: 2 }))))
  expect(made).toEqual([{ made: 2 }, { made: 2 }, { made: 1 }])
})

test('an error is told to all who wait, and not kept', async () => {
  const cache = createMemoryCache()
  const failing = slow()
  const waiting = [cache.get('one', minute, failing.make), cache.get('one', minute, failing.make)]
  failing.fail()
  expect((await Promise.allSettled(waiting)).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await cache.get('one', minute, async () => ({ made: 2 }))).toEqual({ made: 2 })
})

test('more than it holds at once are all made', async () => {
  const cache = createMemoryCache(1)
  const all = [slow(), slow(), slow()]
  const waiting = all.map(({ make }, at) => cache.get(`key ${at}`, minute, make))
  for (const [at, { finish }] of all.entries()) finish(at)
  expect(await Promise.all(waiting)).toEqual([{ made: 0 }, { made: 1 }, { made: 2 }])
})
