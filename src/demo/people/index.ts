import type { DemoPerson } from '../types.ts'
import { artists } from './artists.ts'
import { builders } from './builders.ts'
import { keepers } from './keepers.ts'
import { makers } from './makers.ts'

/** The twenty people of the demo community, the owner of the hall first. */
export const demoPeople: readonly DemoPerson[] = [...keepers, ...makers, ...builders, ...artists]
