import type { FileReader } from './module.ts'

/** All modules' readers of private files by purpose. Where several know who reads a file, it is enough that one says so. */
export function allFileReaders(told: readonly (Readonly<Record<string, FileReader>> | undefined)[]): Record<string, FileReader> {
  const all: Record<string, FileReader> = {}
  for (const [purpose, reader] of told.flatMap((readers) => Object.entries(readers ?? {}))) {
    const before = all[purpose]
    all[purpose] = before ? async (ctx, file) => (await before(ctx, file)) || (await reader(ctx, file)) : reader
  }
  return all
}
