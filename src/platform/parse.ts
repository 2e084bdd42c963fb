import type { z } from 'zod'
import { type FieldError, invalid, notFound } from './errors.ts'
import { isId } from './ids.ts'

/** Reads an input against its shape; 422 with every wrong or unknown field named. */
export function parse<S extends z.ZodType>(shape: S, input: unknown): z.output<S> {
  const result = shape.safeParse(input)
  if (result.success) return result.data
  throw invalid(fieldErrors(result.error.issues))
}

/** Reads a part of an input that stands at `path`; errors are named from there. */
export function parseAt<S extends z.ZodType>(path: string, shape: S, input: unknown): z.output<S> {
  const result = shape.safeParse(input)
  if (result.success) return result.data
  throw invalid(fieldErrors(result.error.issues).map((error) => ({ ...error, path: error.path ? `${path}.${error.path}` : path })))
}

/** An id as it stands in an address or a form; 404 naming what it is of for what cannot be one. */
export function parseId(text: string, what?: string): string {
  if (!isId(text)) throw notFound(what)
  return text
}

/** How many mistakes are told at once: a body can hold a hundred thousand. */
const mostErrors = 50

/** Zod's issues as our field errors: an unknown field is named by its own path. */
export function fieldErrors(issues: readonly z.core.$ZodIssue[]): FieldError[] {
  const errors = issues.slice(0, mostErrors).flatMap((issue): FieldError[] => {
    const path = issue.path.map(String)
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.slice(0, mostErrors).map((key) => ({ path: [...path, key].join('.'), message: 'This field is not known here.' }))
    }
    const missing = issue.code === 'invalid_type' && issue.input === undefined && /received undefined/.test(issue.message)
    return [{ path: path.join('.'), message: missing ? 'This is needed.' : issue.message }]
  })
  return errors.slice(0, mostErrors)
}
