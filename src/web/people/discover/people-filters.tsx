import { SlidersHorizontal } from 'lucide-react'
import { Form } from 'react-router'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { creatorCategories, discoverPeople as words, profile } from '#web/messages/en/people.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button } from '#web/ui/button.tsx'
import { FilterChoice, FilterGroup } from '#web/ui/filter-list.tsx'
import { control } from '#web/ui/input.tsx'
import type { DiscoverPeopleData } from './discover-people-data.ts'
import { filterNames, type Filters, peopleAddress } from './filters.ts'

const availabilities = ['available', 'limited', 'unavailable'] as const
const ratings = ['4.5', '4', '3']

/** Filters beside the list; on a phone a disclosure that works without scripts. */
export function PeopleFilters({ filters, callings, categories }: DiscoverPeopleData) {
  const t = useMessages(words)
  const kinds = useMessages(creatorCategories)
  const states = useMessages(profile)
  const format = useFormat()
  return (
    <details className="group lg:[&::details-content]:[content-visibility:visible]">
      <summary className="flex min-h-11 items-center gap-2.5 rounded border border-line-strong bg-sheet px-4 text-sm font-semibold lg:supports-[selector(::details-content)]:hidden">
        <SlidersHorizontal className="size-4.5" aria-hidden="true" /> {t.filters}
      </summary>
      <nav aria-label={t.filters} className="mt-4 grid gap-8 sm:grid-cols-2 lg:mt-0 lg:grid-cols-1">
        <FilterGroup title={t.availability}>
          <FilterChoice to={peopleAddress(filters, { availability: undefined })} chosen={!filters.availability} label={t.anyAvailability} />
          {availabilities.map((one) => (
            <FilterChoice key={one} to={peopleAddress(filters, { availability: one })} chosen={filters.availability === one} label={states[one]} />
          ))}
        </FilterGroup>
        <Skills filters={filters} />
        <FilterGroup title={t.calling}>
          <FilterChoice to={peopleAddress(filters, { category: undefined })} chosen={!filters.category} label={t.allCallings} />
          {callings.map((calling) => (
            <FilterChoice key={calling} to={peopleAddress(filters, { category: calling })} chosen={filters.category === calling} label={kinds[calling] ?? calling} />
          ))}
        </FilterGroup>
        <FilterGroup title={t.field}>
          {categories.map(({ slug, name }) => (
            <FilterChoice key={slug} to={peopleAddress(filters, { category: slug })} chosen={filters.category === slug} label={name} />
          ))}
        </FilterGroup>
        <FilterGroup title={t.rating}>
          <FilterChoice to={peopleAddress(filters, { minRating: undefined })} chosen={!filters.minRating} label={t.anyRating} />
          {ratings.map((stars) => (
            <FilterChoice key={stars} to={peopleAddress(filters, { minRating: stars })} chosen={filters.minRating === stars} label={t.ratingFrom({ stars: format.decimal(Number(stars), stars.length > 1 ? 1 : 0) })} />
          ))}
        </FilterGroup>
      </nav>
    </details>
  )
}

function Skills({ filters }: { filters: Filters }) {
  const t = useMessages(words)
  return (
    <Form action={addresses.discoverPeople}>
      {filterNames.map((name) => name !== 'skills' && filters[name] !== undefined && <input key={name} type="hidden" name={name} value={filters[name]} />)}
      <label htmlFor="skills" className="eyebrow font-text text-ink-faint">
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
    </Form>
  )
}
