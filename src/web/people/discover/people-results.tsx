import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { creatorCategories, discoverPeople as words, profile } from '#web/messages/en/people.ts'
import { useMessages } from '#web/messages/messages.ts'
import { SearchNote } from '#web/discover/search-note.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { FilterChips } from '#web/ui/filter-chips.tsx'
import { LoadMore } from '#web/ui/load-more.tsx'
import { SortMenu } from '#web/ui/sort-menu.tsx'
import type { DiscoverPeopleData } from './discover-people-data.ts'
import { filterNames, type Filters, isFiltered, peopleAddress } from './filters.ts'
import { PersonTile } from './person-tile.tsx'

/** How many there are, in which order, and the people themselves. */
export function PeopleResults(data: DiscoverPeopleData) {
  const { filters, people, nextCursor, total, totalIsCapped, correctedTo } = data
  const t = useMessages(words)
  const format = useFormat()
  const count = t.count({ count: total, text: format.count(total) + (totalIsCapped ? '+' : '') })
  const orders = [...(filters.q ? ['relevance'] : []), 'newest', 'popular', 'rating'].map((name, index) => ({ name, label: t.sorts[name] ?? name, to: peopleAddress(filters, { sort: index === 0 ? undefined : name }) }))
  return (
    <section aria-label={count} className="grid content-start gap-5">
      <div className="flex min-h-11 items-center justify-between gap-4 border-b border-line pb-2">
        <p className="text-sm text-ink-soft tabular-nums">{count}</p>
        {total > 1 && <SortMenu orders={orders} current={filters.sort} labels={t} />}
      </div>
      {filters.q && correctedTo && <SearchNote typed={filters.q} correctedTo={correctedTo} correctedAddress={peopleAddress(filters, { q: correctedTo })} exactAddress={peopleAddress(filters, { exact: 'true' })} />}
      <Chosen {...data} />
      {people.length > 0 ? (
        <ul className="grid gap-5 md:grid-cols-2 xl:grid-cols-3">
          {people.map((person) => (
            <li key={person.id} className="grid">
              <PersonTile person={person} />
            </li>
          ))}
        </ul>
      ) : (
        <Nothing filters={filters} />
      )}
      <LoadMore nextCursor={nextCursor} />
    </section>
  )
}

function Chosen({ filters, categories }: DiscoverPeopleData) {
  const t = useMessages(words)
  const kinds = useMessages(creatorCategories)
  const states: Record<string, unknown> = useMessages(profile)
  const format = useFormat()
  const field = categories.find(({ slug }) => slug === filters.category)
  const skills = filters.skills?.split(',') ?? []
  const chips = filterNames.flatMap((name) => {
    if (name === 'sort' || name === 'exact' || filters[name] === undefined) return []
    if (name === 'skills') return skills.map((skill) => ({ name: `knows ${skill}`, label: t.chipSkill({ skill: skill.replaceAll('-', ' ') }), without: peopleAddress(filters, { skills: skills.filter((one) => one !== skill).join(',') || undefined }) }))
    const label = { q: `“${filters.q}”`, category: field ? t.chipField(field) : (kinds[filters.category ?? ''] ?? filters.category ?? ''), availability: String(states[filters.availability ?? '']), minRating: t.ratingFrom({ stars: format.decimal(Number(filters.minRating), Number(filters.minRating) % 1 ? 1 : 0) }) }[name]
    return [{ name, label, without: peopleAddress(filters, { [name]: undefined }) }]
  })
  return <FilterChips chips={chips} clearTo={peopleAddress({ sort: filters.sort })} labels={t} />
}

function Nothing({ filters }: { filters: Filters }) {
  const t = useMessages(words)
  if (!isFiltered(filters)) {
    return (
      <EmptyState emblem="an empty hall" title={t.emptyTitle} action={<LinkButton to={addresses.signUp}>{t.emptyAction}</LinkButton>}>
        {t.emptyText}
      </EmptyState>
    )
  }
  const actions = (
    <>
      <LinkButton to={addresses.discoverPeople}>{t.noMatchAction}</LinkButton>
      <LinkButton to={addresses.newAsk} variant="quiet">
        {t.noMatchAsk}
      </LinkButton>
    </>
  )
  return (
    <EmptyState emblem="nobody matches" title={t.noMatchTitle} action={actions}>
      {t.noMatchText}
    </EmptyState>
  )
}
