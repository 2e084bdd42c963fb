import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as build from 'virtual:react-router/server-build'
import { main } from './main.ts'

/** The built program: server, modules and pages in one graph, beside the browser's files. */
const clientDirectory = join(dirname(fileURLToPath(import.meta.url)), '..', 'client')

await main({ pages: { build, clientDirectory } })
