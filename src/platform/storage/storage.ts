import type { Readable } from 'node:stream'
import { definePort } from '../ports.ts'

/** Where files are kept, by key (`pictures/ab/abcdef-640.webp`). */
export interface Storage {
  /** Writes a whole file; writing the same key again is harmless, because keys name their content. */
  put(key: string, bytes: Uint8Array): Promise<void>
  /** The file's bytes, or undefined where there is none. */
  get(key: string): Promise<Buffer | undefined>
  has(key: string): Promise<boolean>
  /** The file, open for reading in parts; undefined where there is none. Read it or close it. */
  open(key: string): Promise<OpenFile | undefined>
  /** The keys below a folder. */
  list(folder: string): AsyncIterable<string>
  remove(key: string): Promise<void>
}

/** A file that stays readable even if its key is removed meanwhile. */
export interface OpenFile {
  readonly bytes: number
  /** From `start` to `end`, both included; closes the file at its end. */
  read(start: number, end: number): Readable
  close(): Promise<void>
}

export const storagePort = definePort<Storage>('storage')
