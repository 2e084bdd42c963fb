import { z } from 'zod'
import { askList, AskListQuery } from '#modules/asks/list-query.ts'
import { listAsks } from '#modules/asks/index.ts'
import { AskShape } from '#modules/asks/shapes.ts'
import { offerList, OfferListQuery } from '#modules/listings/list-query.ts'
import { listOffers } from '#modules/listings/index.ts'
import { OfferShape } from '#modules/listings/shapes.ts'
import { listTools } from '#modules/tools/index.ts'
import { ToolListQuery, ToolShape } from '#modules/tools/shapes.ts'
import type { Api } from '#platform/api.ts'
import { listAnswer } from '#platform/lists.ts'
import { peopleList, PeopleListQuery } from './people/list-query.ts'
import { listPeople } from './people/queries.ts'
import { PersonCardShape } from './people/shapes.ts'
import { ActivityQuery, listActivity } from './activity/queries.ts'
import { readForMe } from './for-you.ts'
import { readDiscovery } from './overview.ts'
import { CourseListQuery, listCourses } from './queries.ts'
import { ActivityShape, DiscoverQuery, DiscoveryShape, ForMeShape } from './shapes.ts'
import { SuggestionShape, SuggestQuery } from './suggest/shapes.ts'
import { suggest } from './suggest/queries.ts'

/** The discovery part of the API contract. */
export function routes(api: Api): void {
  api.route({
    method: 'GET', path: '/discover', summary: 'What there is for a problem: the best few of everything; for members also what is for them, and why', access: 'anyone', query: DiscoverQuery, answer: DiscoveryShape,
    run: (ctx, { query }) => readDiscovery(ctx, query),
  })
  api.route({
    method: 'GET', path: '/search/suggest', summary: 'What may be meant by what is typed so far: offers, asks, people, tools and categories by their names, at most eight', access: 'anyone', query: SuggestQuery, answer: z.object({ items: z.array(SuggestionShape) }),
    run: async (ctx, { query }) => ({ items: await suggest(ctx, query) }),
  })
  api.route({
    method: 'GET', path: '/discover/offers', summary: 'Offers that everybody finds', access: 'anyone', query: OfferListQuery, answer: offerList(OfferShape),
    run: (ctx, { query }) => listOffers(ctx, query),
  })
  api.route({
    method: 'GET', path: '/discover/courses', summary: 'Courses that everybody finds', access: 'anyone', query: CourseListQuery, answer: offerList(OfferShape),
    run: (ctx, { query }) => listCourses(ctx, query),
  })
  api.route({
    method: 'GET', path: '/discover/people', summary: 'People who are found by everybody, as cards', access: 'anyone', query: PeopleListQuery, answer: peopleList(PersonCardShape),
    run: (ctx, { query }) => listPeople(ctx, query),
  })
  api.route({
    method: 'GET', path: '/discover/asks', summary: 'Asks that everybody finds; without a status those that are not finished', access: 'anyone', query: AskListQuery, answer: askList(AskShape),
    run: (ctx, { query }) => listAsks(ctx, query),
  })
  api.route({
    method: 'GET', path: '/home/matches', summary: 'What may answer one’s asks, which asks one’s offers may answer, what is new in one’s field; with the reasons', access: 'member', answer: ForMeShape,
    run: (ctx) => readForMe(ctx),
  })
  api.route({
    method: 'GET', path: '/home/activity', summary: 'What people one follows did for all to see, the latest first', access: 'member', query: ActivityQuery, answer: listAnswer(ActivityShape),
    run: (ctx, { query }) => listActivity(ctx, query),
  })
  api.route({
    method: 'GET', path: '/discover/tools', summary: 'The tools directory', access: 'anyone', query: ToolListQuery, answer: z.object({ items: z.array(ToolShape), nextCursor: z.null() }),
    run: async (ctx, { query }) => ({ items: await listTools(ctx, query), nextCursor: null }),
  })
}
