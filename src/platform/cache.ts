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

/** A cache of at most `max` values in this process. */
export function createMemoryCache(max = 5_000): Cache {
  const values = new LRUCache<string, object, () => Promise<object>>({ max, ttl: 60_000, fetchMethod: (_key, _old, { context }) => context() })
  return {
    async get<T extends object>(key: string, ttlMs: number, make: () => Promise<T>): Promise<T> {
      const value = await values.fetch(key, { ttl: ttlMs, context: make })
      return value as T
    },
    forget(keyOrPrefix) {
      if (!keyOrPrefix.endsWith('*')) return void values.delete(keyOrPrefix)
      const prefix = keyOrPrefix.slice(0, -1)
      for (const key of values.keys()) if (key.startsWith(prefix)) values.delete(key)
    },
  }
}
