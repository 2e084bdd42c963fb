/** How many milliseconds this thread has computed since `before`: a busy machine does not make it more, as it does with a clock. */
export function computedMs(before: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1_000
}
