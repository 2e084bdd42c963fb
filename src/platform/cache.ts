import { LRUCache } from 'lru-cache'
import { definePort } from './ports.ts'

/** Short-lived answers kept in memory. A value that many ask for at once is made once. */
export interface Cache {
  /** The value under `key`, made by `make` if it is absent or older than `ttlMs`. Errors are not kept. */
  get<T extends object>(key: string, ttlMs: number, make: () => Promise<T>): Promise<T>
  /** Forgets a key, or every key that starts with `prefix*`. */
  forget(keyOrPrefix: string): void
}

export const cachePort = definePort<Cache>('cache')

/**
 * A cache of at most `max` values in this process. What is forgotten while it is made goes to those who asked for it
 * before, and is not kept.
 */
export function createMemoryCache(max = 5_000): Cache {
  const values = new LRUCache<string, object>({ max, ttl: 60_000 })
  const making = new Map<string, Promise<object>>()

  function begin(key: string, ttl: number, make: () => Promise<object>): Promise<object> {
    const isCurrent = () => making.get(key) === made
    const made: Promise<object> = make()
      .then((value) => {
        if (isCurrent()) values.set(key, value, { ttl })
        return value
      })
      .finally(() => isCurrent() && making.delete(key))
    making.set(key, made)
    return made
  }

  return {
    get: async <T extends object>(key: string, ttlMs: number, make: () => Promise<T>) => (values.get(key) ?? (await (making.get(key) ?? begin(key, ttlMs, make)))) as T,
    forget(keyOrPrefix) {
      const prefix = keyOrPrefix.endsWith('*') ? keyOrPrefix.slice(0, -1) : null
      for (const kept of [values, making]) {
        if (prefix === null) kept.delete(keyOrPrefix)
        else for (const key of kept.keys()) if (key.startsWith(prefix)) kept.delete(key)
      }
    },
  }
}
