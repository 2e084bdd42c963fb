import { Form } from 'react-router'
import { addresses } from '#web/addresses.ts'
import { discoverStart as words, searchWords } from '#web/messages/en/discover.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button } from '#web/ui/button.tsx'
import { cn } from '#web/ui/cn.ts'
import { SearchInput } from '../search-input.tsx'
import type { DiscoverStartData } from './discover-data.ts'

/** What somebody needs help with: the question, a large field for the answer, and where it belongs. */
export function Problem({ q, category, categories, correctedTo }: DiscoverStartData) {
  const t = useMessages(words)
  const search = useMessages(searchWords)
  const isStart = q === undefined && category === null
  return (
    <header>
      <div className={cn('max-w-3xl', isStart && 'sm:py-4')}>
        <h1 className="text-3xl wrap-anywhere">
          {q ? t.problemTitle({ query: q }) : (category?.name ?? t.heading)}
          {q && category && <span className="text-ink-faint"> {t.within({ category: category.name })}</span>}
        </h1>
        {correctedTo && (
          <p className="mt-3 text-sm text-ink-soft wrap-anywhere">
            {search.showingFor}{' '}
            <a href={addresses.discoverFor(correctedTo, category?.slug)} className="font-semibold text-ink underline underline-offset-4">
              {correctedTo}
            </a>
          </p>
        )}
        {!q && <p className="mt-3 text-lg text-ink-soft">{category?.description ?? t.lead}</p>}
        <Form action={addresses.discover} role="search" className="mt-6 flex flex-wrap gap-2 sm:flex-nowrap">
          {category && <input type="hidden" name="category" value={category.slug} />}
          <SearchInput words={q} label={t.search} hint={t.searchHint} required large />
          <Button type="submit" variant="primary" size="lg" className="h-14 shrink-0 max-sm:w-full">
            {t.searchAction}
          </Button>
        </Form>
      </div>
      {isStart ? <Examples /> : <CategoryChips q={q} chosen={category?.slug} categories={categories} />}
    </header>
  )
}

function Examples() {
  const t = useMessages(words)
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-4 text-sm text-ink-soft">
      {t.examplesLabel}
      {t.examples.map((example) => (
        <a key={example} href={addresses.discoverFor(example, undefined)} className="link inline-flex min-h-11 items-center">
          {example}
        </a>
      ))}
    </p>
  )
}

/** The same problem in another category, or everywhere. */
function CategoryChips({ q, chosen, categories }: { q: string | undefined; chosen: string | undefined; categories: DiscoverStartData['categories'] }) {
  const t = useMessages(words)
  const chips = [{ slug: undefined, name: t.allCategories }, ...categories]
  return (
    <nav aria-label={t.categories} className="mt-5">
      <ul className="flex flex-wrap gap-2">
        {chips.map(({ slug, name }) => (
          <li key={slug ?? ''}>
            <a
              href={addresses.discoverFor(q, slug)}
              aria-current={slug === chosen ? 'page' : undefined}
              className={cn(
                'flex min-h-9 items-center rounded-full border px-3.5 text-sm transition-colors pointer-coarse:min-h-11',
                slug === chosen ? 'border-seal bg-seal-wash font-semibold text-seal-text' : 'border-line bg-sheet text-ink-soft hover:border-line-strong hover:text-ink',
              )}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
