import type { Door } from '#platform/api.ts'
import type { Ctx } from '#platform/context.ts'
import { createContext } from 'react-router'

/** Who is signed in, as far as the frame around every page needs to know. */
export interface Me {
  id: string
  handle: string
  displayName: string
  avatarUrl: string | null
  role: string
  permissions: string[]
}

/** What the server hands to every loader, action and render of one request. */
export interface PageContext {
  ctx: Ctx
  /** The HTTP exchange around the page: the client's address, the session cookie. */
  door: Door
  me: Me | null
  requestId: string
  /** The nonce that this answer's Content-Security-Policy allows scripts by. */
  nonce: string
  mode: 'demo' | 'development' | 'production'
  /** Where this installation is reached, without a trailing slash; for canonical and sharing links. */
  publicUrl: string
  /** The document that `response` stands for, left here by the renderer. */
  rendered?: { response: Response; bytes: Buffer }
}

export const pageContext = createContext<PageContext>()
