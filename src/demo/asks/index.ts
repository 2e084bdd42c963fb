import type { DemoAsk } from '../types.ts'
import { handsWanted } from './hands-wanted.ts'
import { knowledgeWanted } from './knowledge-wanted.ts'
import { secondLooks } from './second-looks.ts'

/** All asks of the demo community. */
export const demoAsks: readonly DemoAsk[] = [...secondLooks, ...handsWanted, ...knowledgeWanted]
