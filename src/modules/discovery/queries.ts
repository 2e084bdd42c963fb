import { OfferListQuery } from '#modules/listings/list-query.ts'
import { listOffers } from '#modules/listings/index.ts'
import { query } from '#platform/operation.ts'

/** The filters of `GET /discover/courses`: those of offers, but for the type. */
export const CourseListQuery = OfferListQuery.omit({ type: true })

/** The courses that everybody finds, filtered and sorted. */
export const listCourses = query('discovery.list-courses', CourseListQuery, (ctx, input) => listOffers(ctx, { ...input, type: 'course' }))
