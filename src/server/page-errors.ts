import { isAppError } from '#platform/errors.ts'
import { data, isRouteErrorResponse, type ServerBuild } from 'react-router'
import { pageContext } from './page-context.ts'

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

/** Refusals keep their status and code; what nobody expected is logged, and answered with its reference number. */
function asAnswer(error: unknown, { context, request }: Parameters<Door>[0]): unknown {
  if (error instanceof Response || isRouteErrorResponse(error) || isThrownData(error) || request.signal.aborted) return error
  const { ctx, requestId } = context.get(pageContext)
  if (isAppError(error) && error.status < 500) {
    return data<PageError>({ code: error.code, message: error.message, requestId }, { status: error.status })
  }
  ctx.log.error({ err: error, requestId }, 'a page failed')
  return data<PageError>({ code: 'internal_error', requestId }, { status: isAppError(error) ? error.status : 500 })
}

function isThrownData(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'type' in error && error.type === 'DataWithResponseInit'
}
