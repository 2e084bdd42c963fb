import { useRouteLoaderData } from 'react-router'
import type { Me, PageContext } from '#server/page-context.ts'
import type { FlashKey } from '#web/messages/en/shell.ts'
import type { Theme } from '#web/theme/theme.ts'

/** How much of each kind somebody has not seen; counted to 100. */
export interface Unread {
  notifications: number
  messages: number
}

/** What the frame knows on every page. */
export interface RootData {
  me: Pick<Me, 'id' | 'handle' | 'displayName' | 'avatarUrl' | 'permissions'> | null
  /** What they have not seen. */
  unread: Unread | null
  theme: Theme
  locale: string
  flash: FlashKey | null
  mode: PageContext['mode']
  publicUrl: string
  requestId: string
}

/** The root loader's data; undefined only where the frame itself failed. */
export const useRootData = () => useRouteLoaderData<RootData>('root')
