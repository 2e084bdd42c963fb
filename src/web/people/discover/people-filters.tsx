import { SlidersHorizontal } from 'lucide-react'
import type { FacetCount } from '#platform/lists.ts'
import { Form } from 'react-router'
import { addresses } from '#web/addresses.ts'
import { FacetGroup } from '#web/discover/facet-group.tsx'
import { useFormat } from '#web/format.ts'
import { creatorCategories, discoverPeople as words, profile } from '#web/messages/en/people.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button } from '#web/ui/button.tsx'
import { FilterChoice, FilterGroup } from '#web/ui/filter-list.tsx'
import { TagList } from '#web/ui/tag-list.tsx'
import { control } from '#web/ui/input.tsx'
import type { DiscoverPeopleData } from './discover-people-data.ts'
import { type FilterName, filterNames, type Filters, peopleAddress } from './filters.ts'

const availabilities = ['available', 'limited', 'unavailable'] as const
const ratings = ['4.5', '4', '3']

/** Filters beside the list; on a phone a disclosure that works without scripts. */
export function PeopleFilters({ filters, callings, categories, facets }: DiscoverPeopleData) {
  const t = useMessages(words)
  const kinds = useMessages(creatorCategories)
  const states = useMessages(profile)
  const format = useFormat()
  const choose = (name: FilterName) => (value: string | undefined) => peopleAddress(filters, { [name]: value })
  return (
    <details className="group lg:[&::details-content]:[content-visibility:visible]">
      <summary className="flex min-h-11 items-center gap-2.5 rounded border border-line-strong bg-sheet px-4 text-sm font-semibold lg:supports-[selector(::details-content)]:hidden">
        <SlidersHorizontal className="size-4.5" aria-hidden="true" /> {t.filters}
      </summary>
      <nav aria-label={t.filters} className="mt-4 grid gap-8 sm:grid-cols-2 lg:mt-0 lg:grid-cols-1">
        <FacetGroup title={t.availability} all={t.anyAvailability} choices={availabilities.map((one) => ({ value: one, label: states[one] }))} chosen={filters.availability} counts={facets?.availability} to={choose('availability')} />
        <Skills filters={filters} counts={facets?.skill} />
        <FacetGroup title={t.calling} all={t.allCallings} choices={callings.map((calling) => ({ value: calling, label: kinds[calling] ?? calling }))} chosen={callings.includes(filters.category ?? '') ? filters.category : undefined} counts={facets?.calling} to={choose('category')} />
        <FilterGroup title={t.field}>
          {categories.map(({ slug, name }) => (
            <FilterChoice key={slug} to={peopleAddress(filters, { category: slug })} chosen={filters.category === slug} label={name} />
          ))}
        </FilterGroup>
        <FacetGroup title={t.rating} all={t.anyRating} choices={ratings.map((stars) => ({ value: stars, label: t.ratingFrom({ stars: format.decimal(Number(stars), stars.length > 1 ? 1 : 0) }) }))} chosen={filters.minRating} counts={facets?.rating} to={choose('minRating')} />
      </nav>
    </details>
  )
}

function Skills({ filters, counts = [] }: { filters: Filters; counts: readonly FacetCount[] | undefined }) {
  const t = useMessages(words)
  const chosen = filters.skills?.split(',') ?? []
  const further = counts.filter(({ value }) => !chosen.includes(value)).slice(0, 6)
  return (
    <Form action={addresses.discoverPeople}>
      {filterNames.map((name) => name !== 'skills' && filters[name] !== undefined && <input key={name} type="hidden" name={name} value={filters[name]} />)}
      <label htmlFor="skills" className="eyebrow text-ink-faint">
        {t.skills}
      </label>
      <div className="mt-2 flex gap-2">
        <input id="skills" name="skills" key={filters.skills} defaultValue={filters.skills?.replaceAll('-', ' ').replaceAll(',', ', ')} maxLength={300} placeholder={t.skillsHint} aria-describedby="skills-help" className={`${control} h-11 min-w-0`} />
        <Button type="submit" className="px-3.5!">
          {t.skillsAction}
        </Button>
      </div>
      <p id="skills-help" className="mt-1.5 text-xs text-ink-faint">
        {t.skillsHelp}
      </p>
      {further.length > 0 && chosen.length < 5 && (
        <TagList tags={further.map(({ value }) => value.replaceAll('-', ' '))} to={(skill) => peopleAddress(filters, { skills: [...chosen, skill.replaceAll(' ', '-')].join(',') })} className="mt-3" />
      )}
    </Form>
  )
}
