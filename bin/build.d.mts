/** Where the built program is. */
export const program: string
/** How Node runs it. */
export const programFlags: readonly string[]
/** What its surroundings say besides. */
export const programEnv: Readonly<Record<string, string>>
/** Makes `build/` match the sources; quick when it does already. */
export function build(): Promise<void>
