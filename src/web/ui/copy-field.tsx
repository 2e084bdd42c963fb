import { Check, Copy } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { ui } from '#web/messages/en/ui.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button } from './button.tsx'
import { cn } from './cn.ts'
import { control } from './input.tsx'
import { useAlive } from './use-alive.ts'

interface CopyFieldProps {
  /** What the text is, for screen readers. */
  label: string
  text: string
  /** In the type of programs: keys, commands. */
  mono?: boolean
}

/** A text to take along: selected at a press, copied by the button where there are scripts. */
export function CopyField({ label, text, mono = false }: CopyFieldProps) {
  const t = useMessages(ui)
  const alive = useAlive()
  const input = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 3_000)
    return () => clearTimeout(timer)
  }, [copied])
  return (
    <div className="flex flex-wrap gap-2">
      <input ref={input} readOnly aria-label={label} value={text} onFocus={(event) => event.target.select()} className={cn(control, 'h-11 min-w-0 shrink grow-999 basis-56 bg-well text-sm', mono && 'font-mono')} />
      {/* Its room is kept: what comes after would move away under a finger when the scripts arrive. */}
      <Button className={cn('grow', !alive && 'invisible noscript:hidden')} onClick={() => void copy(text, input.current).then(setCopied)}>
        {copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
        <span aria-live="polite">{copied ? t.copied : t.copy}</span>
      </Button>
    </div>
  )
}

/** By the clipboard's own interface, or the old way where that is kept back (plain http). */
async function copy(text: string, input: HTMLInputElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    input?.select()
    return document.execCommand('copy')
  }
}
