/** One line of the doctor's report. `advice` says what to do about a `warn` or a `fail`. */
export type Finding = { what: string; state: 'ok' | 'warn' | 'fail'; detail: string; advice?: string }

export const ok = (what: string, detail: string): Finding => ({ what, state: 'ok', detail })
export const warn = (what: string, detail: string, advice: string): Finding => ({ what, state: 'warn', detail, advice })
export const fail = (what: string, detail: string, advice: string): Finding => ({ what, state: 'fail', detail, advice })

/** A check that cannot be made is a finding too. */
export async function found(what: string, advice: string, check: () => Promise<Finding | Finding[]>): Promise<Finding[]> {
  try {
    return [await check()].flat()
  } catch (error) {
    return [fail(what, error instanceof Error ? error.message : String(error), advice)]
  }
}

/** The report as people read it. */
export function render(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ what }) => what.length))
  return findings
    .flatMap(({ what, state, detail, advice }) => [`${state.padEnd(4)}  ${what.padEnd(width)}  ${detail}`, ...(advice && state !== 'ok' ? [`${' '.repeat(width + 6)}  → ${advice}`] : [])])
    .join('\n')
}
