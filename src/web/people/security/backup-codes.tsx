import { security } from '#web/messages/en/security.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Alert } from '#web/ui/alert.tsx'
import { CopyField } from '#web/ui/copy-field.tsx'

/** The backup codes, this once. */
export function BackupCodes({ codes }: { codes: readonly string[] }) {
  const t = useMessages(security)
  return (
    <Alert tone="success" live title={t.codesTitle} className="mt-8">
      <p>{t.codesText}</p>
      <ul className="my-4 grid grid-cols-2 gap-x-6 gap-y-2 rounded border border-line bg-sheet p-4 font-mono text-base text-ink sm:grid-cols-3" aria-label={t.codesTitle}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <CopyField label={t.codesTitle} text={codes.join(' ')} mono />
    </Alert>
  )
}
