import { CircleQuestionMark } from 'lucide-react'
import { addresses } from '#web/addresses.ts'
import { helpLinks } from '#web/messages/en/help-links.ts'
import { useMessages } from '#web/messages/messages.ts'
import { cn } from '#web/ui/cn.ts'

/** Leads from a place to the page of the help that is about it. */
export function HelpLink({ topic, className }: { topic: keyof typeof helpLinks; className?: string }) {
  const t = useMessages(helpLinks)
  return (
    <a href={addresses.helpOf(topic)} className={cn('link inline-flex min-h-11 w-fit items-center gap-1.5 text-sm', className)}>
      <CircleQuestionMark className="size-4 shrink-0" aria-hidden="true" /> {t[topic]}
    </a>
  )
}
