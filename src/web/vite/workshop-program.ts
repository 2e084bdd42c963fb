import type { Plugin } from 'vite'

/** Builds the program of the pictures' workshop beside the server's own: it runs as a process of its own. */
export function workshopProgram(): Plugin {
  return {
    name: 'guildhall:workshop-program',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'ssr',
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/modules/media/workshop-child.ts', fileName: 'workshop.js' })
    },
  }
}
