import { definePort } from '../ports.ts'

/** Where files are kept, by key (`pictures/ab/abcdef-640.webp`). */
export interface Storage {
  /** Writes a whole file; writing the same key again is harmless, because keys name their content. */
  put(key: string, bytes: Uint8Array): Promise<void>
  /** The file's bytes, or undefined where there is none. */
  get(key: string): Promise<Buffer | undefined>
  remove(key: string): Promise<void>
}

export const storagePort = definePort<Storage>('storage')
