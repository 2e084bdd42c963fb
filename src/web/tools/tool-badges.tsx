import { addresses } from '#web/addresses.ts'
import { MemberSeal } from '#web/ui/seal/member-seal.tsx'

interface ToolBadgesProps {
  tools: readonly { slug: string; name: string; hasPage: boolean }[]
}

/** Tools by name; each opens its page, or the offers that name it where the directory no longer has it. */
export function ToolBadges({ tools }: ToolBadgesProps) {
  return (
    <ul className="flex flex-wrap gap-1.5">
      {tools.map(({ slug, name, hasPage }) => (
        <li key={slug} className="max-w-full">
          <a
            href={hasPage ? addresses.tool(slug) : `${addresses.discoverOffers}?tool=${slug}`}
            className="inline-flex min-h-9 max-w-full items-center gap-2 rounded-full border border-line bg-sheet ps-1.5 pe-3.5 text-sm text-ink-soft transition-colors hover:border-line-strong hover:text-ink pointer-coarse:min-h-11"
          >
            <MemberSeal id={`tool ${slug}`} detail="low" className="size-6 shrink-0" />
            <span className="truncate">{name}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
