import { useFormat } from '#web/format.ts'

/** "3 days ago", with the exact time on hover. The server's and the browser's clock may differ by a word. */
export function RelativeTime({ at }: { at: string }) {
  const format = useFormat()
  return (
    <time dateTime={at} title={format.exact(at)} suppressHydrationWarning>
      {format.relative(at)}
    </time>
  )
}
