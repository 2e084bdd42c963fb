import { type LiveFrame, type LiveLine, openLiveLine } from './live-line.ts'

/** What a part of the page does with the line that all of them share. */
export interface LiveUse {
  heard?(frame: LiveFrame): void
  /** The line is there, for the first time or again. */
  opened?(): void
  lost?(): void
  /** It is there again after it was lost: what came meanwhile was not heard. */
  back?(): void
}

export type LiveHub = ReturnType<typeof createLiveHub>

/** One line for all parts of the page that hear or say something. */
export function createLiveHub() {
  const uses = new Set<LiveUse>()
  let line: LiveLine | undefined
  let isOpen = false
  let wasLost = false
  return {
    /** Opens the line; answers how it is closed. */
    start(): () => void {
      const made = openLiveLine({
        heard: (frame) => uses.forEach((use) => use.heard?.(frame)),
        opened() {
          isOpen = true
          uses.forEach((use) => use.opened?.())
          if (wasLost) uses.forEach((use) => use.back?.())
          wasLost = false
        },
        lost() {
          isOpen = false
          wasLost = true
          uses.forEach((use) => use.lost?.())
        },
      })
      line = made
      return () => {
        isOpen = false
        line = undefined
        made.close()
      }
    },
    /** Hears from now on; whoever comes to an open line is told so. Answers how to stop. */
    use(one: LiveUse): () => void {
      uses.add(one)
      if (isOpen) one.opened?.()
      return () => void uses.delete(one)
    },
    /** False where the line is down; then nothing was sent. */
    send: (frame: Readonly<Record<string, unknown>>): boolean => line?.send(frame) ?? false,
  }
}
