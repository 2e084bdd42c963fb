// The program from its sources and without its pages: what tests start as a process of its own where there is no build.
import { main } from '../../src/main.ts'

await main({})
