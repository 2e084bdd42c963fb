import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const root = import.meta.dirname

/** What takes longest, in that order. */
const longest = [/every-\w*-?page|embedded\.test/, /\/live|journeys\/(orders|talking|saving|offer-editing)/]

/** A busy machine takes its time; whoever asks again and again gets the answer as soon as it is there. */
const expectations = { poll: { timeout: 15_000 } }

/** The longest files first, so that no worker is left alone with one at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const place = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((names) => names.test(moduleId))
      return at < 0 ? longest.length : at
    }
    return sorted.toSorted((a, b) => place(a) - place(b))
  }
}

/**
 * Three projects: "server" needs no build and has a database per file; "journeys" drives a real browser against
 * the production build (`npm run build` first; `npm test` does both); "long" is for the nights (`npm run test:long`).
 */
export default defineConfig({
  root,
  test: {
    sequence: { sequencer: LongestFirst },
    maxWorkers: '100%', // the tests wait for the database about as much as they compute
    projects: [
      {
        test: {
          name: 'server',
          root,
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: ['tests/journeys/**', 'tests/long/**'],
          isolate: false, // every file opens a hall of its own; importing the program once a worker instead of once a file saves minutes
          globalSetup: ['tests/kit/database-cluster.ts'],
          expect: expectations,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'long', // what needs hundreds of rounds to be seen: npm run test:long
          root,
          include: ['tests/long/**/*.test.ts'],
          globalSetup: ['tests/kit/database-cluster.ts'],
          expect: expectations,
          testTimeout: 3_600_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          root,
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/kit/hall.ts'],
          expect: expectations,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2, // each has a browser of its own and spends half its time waiting; the hall is one
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
