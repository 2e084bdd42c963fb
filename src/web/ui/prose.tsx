import { cn } from './cn.ts'

/** Members' long texts. `html` must be the sanitised HTML that the server made from their markdown. */
export function Prose({ html, className }: { html: string; className?: string }) {
  return <div className={cn('prose', className)} dangerouslySetInnerHTML={{ __html: html }} />
}
