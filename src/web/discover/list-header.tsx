import { SearchField } from './search-field.tsx'

interface ListHeaderProps {
  /** The list's address. */
  to: string
  /** The filters of the list, and what is chosen of them. */
  names: readonly string[]
  chosen: { readonly [name: string]: string | undefined }
  /** What the chosen type is called, and what it is, without a full stop. */
  type: { many: string; about: string } | undefined
  category: { name: string; description: string } | undefined
  labels: Parameters<typeof SearchField>[0]['labels'] & { title: string; lead: string; titleFor(words: { query: string }): string }
}

/** What a list is of, and the words that are looked for. */
export function ListHeader({ to, names, chosen, type, category, labels }: ListHeaderProps) {
  const title = chosen.q ? labels.titleFor({ query: chosen.q }) : (type?.many ?? category?.name ?? labels.title)
  const lead = chosen.q ? null : type ? `${type.about}.` : (category?.description ?? labels.lead)
  return (
    <header className="grid items-end gap-x-12 gap-y-6 lg:grid-cols-[1fr_26rem]">
      <div>
        <h1 className="text-3xl wrap-anywhere">{title}</h1>
        {lead && <p className="mt-3 max-w-prose text-lg text-ink-soft">{lead}</p>}
      </div>
      <SearchField to={to} words={chosen.q} labels={labels}>
        {names.map((name) => name !== 'q' && name !== 'exact' && chosen[name] !== undefined && <input key={name} type="hidden" name={name} value={chosen[name]} />)}
      </SearchField>
    </header>
  )
}
