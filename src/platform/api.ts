import type { z } from 'zod'
import type { Ctx } from './context.ts'

/** What a call may know of, and do to, the HTTP exchange around it. */
export interface Door {
  /** The client's address, as told by the connection or a trusted proxy. */
  address: string
  userAgent: string
  /** The origin under which people reach this installation. */
  publicUrl: string
  /** Gives the browser its session cookie, or takes it away. */
  setSession(token: string | null): void
  setHeader(name: string, value: string): void
}

/** The parsed parts of a request. */
export interface CallInput<P, Q, B> {
  params: P
  query: Q
  body: B
}

/** One call of the API, as data. `access: 'member'` answers 401 to visitors before anything else. */
export interface Route<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType> {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below /api/v1, with `:name` parts. */
  path: string
  summary: string
  access: 'anyone' | 'member'
  params?: P
  query?: Q
  body?: B
  /** The shape of the answer; what it does not name never leaves. Absent for 204. */
  answer?: A
  status?: 200 | 201 | 204
  /** Also takes multipart/form-data with one file of at most so many bytes: it arrives in the body as a `SentFile` under its field's name. */
  takesFile?: number | undefined
  run(ctx: Ctx, input: CallInput<z.output<P>, z.output<Q>, z.output<B>>, door: Door): Promise<z.input<A> | void>
}

/** A file as it came: its name is the sender's word and nothing to rely on. */
export class SentFile {
  readonly bytes: Buffer
  readonly name: string
  constructor(bytes: Buffer, name: string) {
    this.bytes = bytes
    this.name = name
  }
}

/** Any route, once its types have done their work. */
export type AnyRoute = Route<z.ZodType, z.ZodType, z.ZodType, z.ZodType>

/** Where a module declares its calls. */
export interface Api {
  route<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(route: Route<P, Q, B, A>): void
}

/** Collects the routes of all modules; two of the same method and path are a mistake. */
export function collectRoutes(declare: readonly ((api: Api) => void)[]): AnyRoute[] {
  const routes = new Map<string, AnyRoute>()
  const api: Api = {
    route(route) {
      const name = `${route.method} ${route.path}`
      if (routes.has(name)) throw new Error(`the call ${name} is declared twice`)
      routes.set(name, route as unknown as AnyRoute)
    },
  }
  for (const one of declare) one(api)
  return [...routes.values()]
}
