import { join } from 'node:path'
import { build, type Plugin } from 'vite'

const root = join(import.meta.dirname, '..', '..')

/** Styles are only named by a page; their text is no part of rendering it. */
const styleAddresses: Plugin = {
  name: 'bench:style-addresses',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('.css?url') ? '\0style-address' : null),
  load: (id) => (id === '\0style-address' ? "export default '/assets/app.css'" : null),
}

/** Builds F2 from the hall's own components as production builds them, with the router taken out; returns the program. */
export async function buildF2(folder: string): Promise<string> {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [styleAddresses],
    resolve: { alias: { 'react-router': join(import.meta.dirname, 'no-router.tsx') } },
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'f2.tsx'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node24',
      assetsInlineLimit: 0,
      // The pages' loaders, which the floor never calls, name the whole server: what nobody uses stays out.
      rolldownOptions: { external: /^@node-rs\//, treeshake: { moduleSideEffects: false } },
    },
  })
  return join(folder, 'f2.js')
}
