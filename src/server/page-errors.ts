import { data, isRouteErrorResponse, type ServerBuild } from 'react-router'
import { pageContext } from './page-context.ts'
import { asRefusal } from './replies.ts'

type Route = NonNullable<ServerBuild['routes'][string]>
type Door = NonNullable<Route['module']['loader']>

/** What an error page learns about an error: never more than this leaves the server. */
export interface PageError {
  code: string
  message?: string
  /** What to quote when asking for help; the log knows it. */
  requestId: string
}

/** The same build, with each loader and action turning what it throws into an answer of the right status. */
export function refusalsAsPages(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => [id, route && withGuardedDoors(route)] as const)
  return { ...build, routes: Object.fromEntries(routes) }
}

function withGuardedDoors(route: Route): Route {
  const { loader, action } = route.module
  return { ...route, module: { ...route.module, ...(loader && { loader: guarded(loader) }), ...(action && { action: guarded(action) }) } }
}

function guarded(door: Door): Door {
  return async (args) => {
    try {
      return await door(args)
    } catch (error) {
      throw asAnswer(error, args)
    }
  }
}

/** Refusals keep their status and code; what is our fault is logged, and answered with its reference number. */
function asAnswer(error: unknown, { context, request }: Parameters<Door>[0]): unknown {
  if (error instanceof Response || isRouteErrorResponse(error) || isThrownData(error) || request.signal.aborted) return error
  const { ctx, requestId } = context.get(pageContext)
  const { status, code, message } = asRefusal(error, requestId)
  if (status >= 500) ctx.log.error({ err: error, requestId }, 'a page failed')
  return data<PageError>(status === 500 ? { code, requestId } : { code, message, requestId }, { status })
}

function isThrownData(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'type' in error && error.type === 'DataWithResponseInit'
}
