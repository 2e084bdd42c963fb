/** One thing that is wrong with one field of an input; `path` is dotted (`pricing.priceCents`, `images.0.alt`). */
export interface FieldError {
  path: string
  message: string
}

/** An expected refusal: every door turns it into its own form (problem document, form with errors, page). */
export class AppError extends Error {
  override name = 'AppError'
  readonly status: number
  readonly code: string
  readonly errors: FieldError[] | undefined
  readonly details: Record<string, unknown> | undefined

  constructor(status: number, code: string, message: string, more: { errors?: FieldError[]; details?: Record<string, unknown> } = {}) {
    super(message)
    this.status = status
    this.code = code
    this.errors = more.errors
    this.details = more.details
  }
}

/** Recognises an AppError by its shape: the development server may hold two copies of the class. */
export function isAppError(error: unknown): error is AppError {
  return error instanceof Error && error.name === 'AppError' && 'code' in error && 'status' in error
}

/** 401: nobody is signed in. */
export const unauthenticated = () => new AppError(401, 'unauthenticated', 'Sign in to do this.')

/** 403: this person may not. */
export const forbidden = (message = 'You may not do this.') => new AppError(403, 'forbidden', message)

/** 404, also where existence itself is private. */
export const notFound = (what = 'page') => new AppError(404, 'not_found', `There is no such ${what}.`)

/** 409: a clash of state or uniqueness. `path` names the field, where there is one. */
export function conflict(code: string, message: string, path?: string): AppError {
  return new AppError(409, code, message, path ? { errors: [{ path, message }] } : {})
}

/** 422: bad input, field by field. */
export function invalid(errors: FieldError[]): AppError {
  const named = errors.map((error) => error.path || 'input').join(', ')
  return new AppError(422, 'invalid_input', `Please check: ${named}.`, { errors })
}

/** 422 for a single field. */
export const invalidField = (path: string, message: string) => invalid([{ path, message }])

/** 429; `retryAfter` in whole seconds. */
export const tooMany = (retryAfter: number) =>
  new AppError(429, 'too_many_requests', `Too many tries. Try again in ${retryAfter} seconds.`, { details: { retryAfter } })

/** An RFC 9457 problem document with our two extensions, `code` and `errors`. */
export interface Problem {
  type: string
  title: string
  status: number
  code: string
  detail: string
  errors?: FieldError[]
  [extension: string]: unknown
}

const titles: Record<number, string> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Invalid input',
  429: 'Too many requests',
  503: 'Unavailable',
}

/** The document that an API client receives for an error. */
export function toProblem(error: Pick<AppError, 'status' | 'code' | 'message' | 'errors' | 'details'>): Problem {
  return {
    type: `urn:guildhall:problem:${error.code}`,
    title: titles[error.status] ?? 'Error',
    status: error.status,
    code: error.code,
    detail: error.message,
    ...(error.errors ? { errors: error.errors } : {}),
    ...error.details,
  }
}
