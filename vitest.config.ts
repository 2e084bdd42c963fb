import { defineConfig } from 'vitest/config'

const root = import.meta.dirname

/**
 * Three projects: "server" needs no build and has a database per file; "journeys" drives a real browser against
 * the production build (`npm run build` first; `npm test` does both); "long" is for the nights (`npm run test:long`).
 */
export default defineConfig({
  root,
  test: {
    maxWorkers: '100%', // the tests wait for the database about as much as they compute
    projects: [
      {
        test: {
          name: 'server',
          root,
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: ['tests/journeys/**', 'tests/long/**'],
          globalSetup: ['tests/kit/database-cluster.ts'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'long', // what needs hundreds of rounds to be seen: npm run test:long
          root,
          include: ['tests/long/**/*.test.ts'],
          globalSetup: ['tests/kit/database-cluster.ts'],
          testTimeout: 3_600_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'journeys',
          root,
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/kit/hall.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2, // each has a browser of its own and spends half its time waiting; the hall is one
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
