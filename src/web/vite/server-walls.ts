import { basename, relative } from 'node:path'
import type { Plugin } from 'vite'

/** Files of platform and modules that are pure and may be sent to the browser. */
const browserSafe = new Set(['shapes.ts', 'states.ts', 'policy.ts', 'kinds.ts', 'messages.ts', 'actor.ts', 'errors.ts', 'lists.ts', 'machine.ts', 'money.ts', 'text.ts', 'fold-word.ts', 'marked-parts.ts'])

/**
 * Keeps server code out of the browser: whatever of platform, modules or server is left in a page after its
 * loaders and actions were taken out must be a browser-safe file, or the build fails and names the import.
 */
export function serverWalls(): Plugin {
  let root = process.cwd()
  return {
    name: 'guildhall:server-walls',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    configResolved(config) {
      root = config.root
    },
    async resolveId(source, importer, options) {
      if (!importer || source.startsWith('\0')) return null
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true })
      if (!resolved) return null
      const path = relative(root, resolved.id.split('?')[0] ?? '')
      const ours = /^src\/(?:platform|modules|server)\//.test(path)
      const builtin = relative(root, importer).startsWith('src/') && /^(?:node:|__vite-browser-external)/.test(resolved.id)
      if (!builtin && (!ours || browserSafe.has(basename(path)))) return null
      // The scanner of the development server reads pages before their server parts are taken out.
      if ('scan' in options && options.scan) return { id: source, external: true }
      this.error(
        `${relative(root, importer)} would take ${source} into the browser. Use it in a loader or action only, or import shapes.ts, states.ts or policy.ts.`,
      )
    },
  }
}
