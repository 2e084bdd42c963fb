import { Monitor, Moon, Sun } from 'lucide-react'
import { Form, useLocation } from 'react-router'
import { addresses } from '#web/addresses.ts'
import { ui } from '#web/messages/en/ui.ts'
import { useMessages } from '#web/messages/messages.ts'
import type { Theme } from '#web/theme/theme.ts'
import { cn } from '#web/ui/cn.ts'
import { useRootData } from './root-data.ts'

/** Three buttons of one plain form; the chosen one is pressed. */
export function ThemeChoice() {
  const t = useMessages(ui)
  const { pathname, search } = useLocation()
  const chosen = useRootData()?.theme ?? 'system'
  const choices = [
    { theme: 'system', label: t.themeSystem, icon: Monitor },
    { theme: 'light', label: t.themeLight, icon: Sun },
    { theme: 'dark', label: t.themeDark, icon: Moon },
  ] satisfies { theme: Theme; label: string; icon: typeof Sun }[]
  return (
    <Form method="post" action={addresses.theme} preventScrollReset replace>
      <input type="hidden" name="next" value={pathname + search} />
      <fieldset className="inline-flex rounded border border-line bg-well p-0.5">
        <legend className="sr-only">{t.theme}</legend>
        {choices.map(({ theme, label, icon: Icon }) => (
          <button
            key={theme}
            name="theme"
            value={theme}
            aria-pressed={theme === chosen}
            aria-label={label}
            title={label}
            className={cn(
              'grid h-9 w-11 place-items-center rounded transition-colors pointer-coarse:h-11',
              theme === chosen ? 'bg-sheet text-ink shadow-sheet' : 'text-ink-faint hover:text-ink',
            )}
          >
            <Icon className="size-4.5" aria-hidden="true" />
          </button>
        ))}
      </fieldset>
    </Form>
  )
}
