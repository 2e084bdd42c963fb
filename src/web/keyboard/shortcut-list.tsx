import { Fragment } from 'react'
import { shortcutWords as words } from '#web/messages/en/keyboard.ts'
import { useMessages } from '#web/messages/messages.ts'
import { useAlive } from '#web/ui/use-alive.ts'
import { isMac, keyName } from './platform.ts'
import { type Shortcut, shortcutGroups } from './shortcuts.ts'
import { letSingleKeysWork, useSingleKeys } from './single-keys.ts'

/** Every shortcut with its keys. */
export function ShortcutList({ level: Title, isMember }: { level: 'h2' | 'h3'; isMember: boolean }) {
  const t = useMessages(words)
  return (
    <div className="grid gap-7">
      {shortcutGroups.map(({ group, shortcuts }) => (
        <section key={group}>
          <Title className="eyebrow mb-1 text-ink-faint">{t.groups[group]}</Title>
          <dl>
            {shortcuts
              .filter(({ membersOnly }) => isMember || !membersOnly)
              .map((shortcut) => (
                <div key={shortcut.name} className="flex items-center justify-between gap-6 border-b border-line py-2">
                  <dt className="text-sm">{t.names[shortcut.name]}</dt>
                  <dd className="flex shrink-0 items-center gap-1.5 text-xs text-ink-faint">
                    <Keys {...shortcut} />
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  )
}

function Keys({ keys, alternative }: Shortcut) {
  const t = useMessages(words)
  const mac = useAlive() && isMac()
  const isSequence = keys.length > 1 && keys[0] !== 'Mod'
  return (
    <>
      {keys.map((key, at) => (
        <Fragment key={key}>
          {at > 0 && isSequence && <span>{t.followedBy}</span>}
          <Key>{keyName(key, mac)}</Key>
        </Fragment>
      ))}
      {alternative && (
        <>
          <span>{t.or}</span>
          {alternative.map((key) => (
            <Key key={key}>{key}</Key>
          ))}
        </>
      )}
    </>
  )
}

const Key = ({ children }: { children: string }) => <kbd className="inline-grid min-h-7 min-w-7 place-items-center rounded border border-line-strong bg-paper px-1.5 font-text text-xs text-ink">{children}</kbd>

/** Switches the shortcuts of single keys off and on; only where scripts run, as the shortcuts do. */
export function SingleKeySwitch() {
  const t = useMessages(words)
  const alive = useAlive()
  const works = useSingleKeys()
  if (!alive) return null
  return (
    <div>
      <label className="flex min-h-11 w-fit items-center gap-3 text-sm font-semibold">
        <input type="checkbox" className="size-5" checked={works} onChange={(event) => letSingleKeysWork(event.target.checked)} aria-describedby="single-keys-help" />
        {t.single}
      </label>
      <p id="single-keys-help" className="text-sm text-ink-soft">
        {t.singleHelp}
      </p>
    </div>
  )
}
