import { useRouteLoaderData } from 'react-router'

/** Languages that the hall speaks. Each further one registers its catalogues with `translate`. */
export const locales = ['en'] as const
export type Locale = (typeof locales)[number]

const translations = new Map<string, Map<object, object>>()

/** Registers an area's texts in another language; the English catalogue is the key and the fallback. */
export function translate<Area extends object>(locale: string, english: Area, translated: Area): void {
  const areas = translations.get(locale) ?? new Map<object, object>()
  translations.set(locale, areas.set(english, translated))
}

/** An area's texts in a language, for loaders and actions. */
export function messagesIn<Area extends object>(locale: string, english: Area): Area {
  return (translations.get(locale)?.get(english) as Area | undefined) ?? english
}

/** The reader's language. */
export function useLocale(): string {
  const root = useRouteLoaderData<{ locale: string }>('root')
  return root?.locale ?? 'en'
}

/** An area's texts in the reader's language: `const t = useMessages(shell)`, then `t.signIn`. */
export function useMessages<Area extends object>(english: Area): Area {
  return messagesIn(useLocale(), english)
}
