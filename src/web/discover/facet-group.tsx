import type { FacetCount } from '#platform/lists.ts'
import { useFormat } from '#web/format.ts'
import { FilterChoice, FilterGroup } from '#web/ui/filter-list.tsx'

interface FacetGroupProps {
  title: string
  /** The choice of none of them. */
  all: string
  /** What can be chosen, in the order it is shown. */
  choices: readonly { value: string; label: string }[]
  chosen: string | undefined
  /** What each would leave; unknown on later pages of a list. */
  counts: readonly FacetCount[] | undefined
  /** The list with a choice, or without one. */
  to(value: string | undefined): string
}

/** Filters of one kind with what each would leave; those that would leave nothing are not shown. */
export function FacetGroup({ title, all, choices, chosen, counts, to }: FacetGroupProps) {
  const format = useFormat()
  const shown = choices.map((choice) => ({ ...choice, found: counts?.find(({ value }) => value === choice.value) })).filter(({ value, found }) => counts === undefined || found !== undefined || value === chosen)
  if (shown.length === 0) return null
  return (
    <FilterGroup title={title}>
      <FilterChoice to={to(undefined)} chosen={chosen === undefined} label={all} />
      {shown.map(({ value, label, found }) => (
        <FilterChoice key={value} to={to(value)} chosen={chosen === value} label={label} count={counts && format.count(found?.count ?? 0) + (found?.countIsCapped ? '+' : '')} />
      ))}
    </FilterGroup>
  )
}

/** The choices of a facet that are words themselves (tags, tools); the chosen one also where nothing has it. */
export function wordChoices(counts: readonly FacetCount[] | undefined, chosen: string | undefined, nameOf: (slug: string) => string = (slug) => slug.replaceAll('-', ' ')): { value: string; label: string }[] {
  const values = (counts ?? []).map(({ value }) => value)
  return [...values, ...(chosen !== undefined && !values.includes(chosen) ? [chosen] : [])].map((value) => ({ value, label: nameOf(value) }))
}
