export { loadTools, type Loaded } from './commands/load-tools.ts'
export { DirectoryError, readDirectory } from './directory.ts'
export { findTools, getTool, knownTools, listTools, toolsById } from './queries.ts'
