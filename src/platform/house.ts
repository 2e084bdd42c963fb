import { definePort } from './ports.ts'

/** What texts that leave the house say of it. */
export interface House {
  name: string
  /** The origin under which people reach it, without a trailing slash. */
  publicUrl: string
}

export const housePort = definePort<House>('house')
