import { CircleAlert, RotateCw, X } from 'lucide-react'
import { uploads as words } from '#web/messages/en/uploads.ts'
import { useLocale, useMessages } from '#web/messages/messages.ts'
import { Button } from '#web/ui/button.tsx'
import type { Upload } from './use-uploads.ts'

interface UploadListProps {
  uploads: readonly Upload[]
  remove(key: number): void
  retry(key: number): void
}

/** What is on its way, how far, and what went wrong with it. */
export function UploadList({ uploads, remove, retry }: UploadListProps) {
  const t = useMessages(words)
  if (uploads.length === 0) return null
  return (
    <ul aria-label={t.list} className="grid grid-cols-[minmax(0,1fr)] gap-2">
      {uploads.map((upload) => (
        <li key={upload.key} className="flex items-center gap-3 rounded border border-line bg-sheet py-1.5 ps-3 pe-1.5">
          <div className="grid min-w-0 grow grid-cols-[minmax(0,1fr)] gap-1">
            <p className="flex items-baseline justify-between gap-3 text-sm">
              <span className="truncate font-medium">{upload.file.name}</span>
              {upload.state !== 'failed' && <Progress upload={upload} />}
            </p>
            {upload.state === 'failed' ? (
              <p role="alert" className="flex items-start gap-1.5 text-sm font-medium text-alarm-text">
                <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
                {upload.error}
              </p>
            ) : (
              <progress aria-label={upload.file.name} value={upload.state === 'sending' || upload.state === 'making' ? upload.share : undefined} max={1} className="h-1.5 w-full" data-upload="" />
            )}
          </div>
          {upload.canRetry && upload.state === 'failed' && (
            <Button size="sm" className="shrink-0" onClick={() => retry(upload.key)}>
              <RotateCw aria-hidden="true" /> {t.retry}
            </Button>
          )}
          <Button size="icon" variant="quiet" className="shrink-0" aria-label={upload.state === 'failed' ? t.dismiss({ name: upload.file.name }) : t.cancel({ name: upload.file.name })} onClick={() => remove(upload.key)}>
            <X aria-hidden="true" />
          </Button>
        </li>
      ))}
    </ul>
  )
}

function Progress({ upload: { state, share } }: { upload: Upload }) {
  const t = useMessages(words)
  const locale = useLocale()
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(share)
  return <span className="shrink-0 text-ink-faint tabular-nums">{state === 'sending' ? t.sending({ percent }) : state === 'failed' ? '' : t[state]}</span>
}
