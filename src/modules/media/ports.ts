import type { FileReader, MediaInUse } from '#platform/module.ts'
import { definePort } from '#platform/ports.ts'

/** What the modules told of their use of pictures and files, in their manifests. */
export interface MediaUses {
  inUse: readonly MediaInUse[]
  readers: Readonly<Record<string, FileReader>>
}

export const mediaUsesPort = definePort<MediaUses>('media.uses')
