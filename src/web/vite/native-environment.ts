import { createRunnableDevEnvironment, type ResolvedConfig, type RunnableDevEnvironment } from 'vite'
import { pathToFileURL } from 'node:url'

const native = /^\/src\/(?:platform|modules|server)\/.*\.ts$/

/**
 * In development Vite runs the pages, but our own server code is loaded by Node itself: pages and server then
 * share one instance of every module, as they do in the production bundle.
 */
export function createNativeEnvironment(name: string, config: ResolvedConfig): RunnableDevEnvironment {
  const environment = createRunnableDevEnvironment(name, config)
  const fetchModule = environment.fetchModule.bind(environment)
  environment.fetchModule = async (id, importer, options) => {
    const path = id.replace(/^file:\/\//, '').replace(config.root, '')
    if (native.test(path)) return { externalize: pathToFileURL(config.root + path).href, type: 'module' }
    return fetchModule(id, importer, options)
  }
  return environment
}
