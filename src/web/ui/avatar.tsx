import { cn } from './cn.ts'
import type { Variants } from './src-set.ts'
import { MemberSeal } from './seal/member-seal.tsx'

const sizes = { xs: 'size-6', sm: 'size-8', md: 'size-11', lg: 'size-16', xl: 'size-28 sm:size-36' }

interface AvatarProps {
  /** A picture, or the seal that grows from the person's id. */
  person: { id: string; avatarUrl: string | null; avatar?: { variants: Variants } | null }
  size?: keyof typeof sizes
  /** The first thing seen on a page. */
  eager?: boolean
  className?: string
}

/** A person's picture or seal. It is decoration: the name always stands beside it. */
export function Avatar({ person, size = 'md', eager = false, className }: AvatarProps) {
  const shape = cn('shrink-0 rounded-full bg-well object-cover', sizes[size], className)
  if (person.avatarUrl) return <img src={smallEnough(person)} alt="" width={144} height={144} loading={eager ? 'eager' : 'lazy'} decoding="async" className={shape} />
  return <MemberSeal id={person.id} detail={size === 'xs' || size === 'sm' ? 'low' : 'high'} className={shape} />
}

/** The smallest size: 320 pixels are sharp even where an avatar is largest. */
const smallEnough = ({ avatarUrl, avatar }: AvatarProps['person']): string => avatar?.variants[0]?.url ?? avatarUrl ?? ''
