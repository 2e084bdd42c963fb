import { z } from 'zod'
import { idOfPerson } from '#modules/people/index.ts'
import type { Api } from '#platform/api.ts'
import type { Ctx } from '#platform/context.ts'
import { listAnswer } from '#platform/lists.ts'
import type { Operation } from '#platform/operation.ts'
import { blockMember } from './commands/block-member.ts'
import { followMember } from './commands/follow-member.ts'
import { muteMember } from './commands/mute-member.ts'
import { unblockMember } from './commands/unblock-member.ts'
import { unfollowMember } from './commands/unfollow-member.ts'
import { unmuteMember } from './commands/unmute-member.ts'
import { listBlocked, listFollowers, listFollowing, listMuted, relationTo } from './queries.ts'
import { type OneMember, RelatedListQuery, RelatedPersonShape, RelationShape } from './shapes.ts'

const One = z.object({ idOrHandle: z.string().max(64) })
const People = listAnswer(RelatedPersonShape)

type Change = Operation<typeof OneMember, void>

/** A pair of calls that begin and end something between the caller and a member; repeating either is harmless. */
function between(api: Api, what: string, words: { begin: string; end: string }, begin: Change, end: Change): void {
  const path = `/profiles/:idOrHandle/${what}`
  const act = (change: Change) => async (ctx: Ctx, { params }: { params: z.output<typeof One> }) => change(ctx, { memberId: await idOfPerson(ctx, params.idOrHandle) })
  api.route({ method: 'POST', path, summary: words.begin, access: 'member', params: One, status: 204, run: act(begin) })
  api.route({ method: 'DELETE', path, summary: words.end, access: 'member', params: One, status: 204, run: act(end) })
}

/** Follow, block and mute. */
export function routes(api: Api): void {
  between(api, 'follow', { begin: 'Follow somebody', end: 'Follow somebody no longer' }, followMember, unfollowMember)
  between(api, 'block', { begin: 'Block somebody; they cannot tell', end: 'End a block' }, blockMember, unblockMember)
  between(api, 'mute', { begin: 'Mute somebody; they cannot tell', end: 'End a mute' }, muteMember, unmuteMember)
  api.route({
    method: 'GET', path: '/profiles/:idOrHandle/relation', summary: 'How one stands to somebody', access: 'member', params: One, answer: RelationShape,
    run: async (ctx, { params }) => relationTo(ctx, { memberId: await idOfPerson(ctx, params.idOrHandle) }),
  })
  api.route({
    method: 'GET', path: '/profiles/:idOrHandle/followers', summary: 'Who follows somebody', access: 'anyone', params: One, query: RelatedListQuery, answer: People,
    run: async (ctx, { params, query }) => listFollowers(ctx, { ...query, memberId: await idOfPerson(ctx, params.idOrHandle) }),
  })
  api.route({
    method: 'GET', path: '/profiles/:idOrHandle/following', summary: 'Whom somebody follows', access: 'anyone', params: One, query: RelatedListQuery, answer: People,
    run: async (ctx, { params, query }) => listFollowing(ctx, { ...query, memberId: await idOfPerson(ctx, params.idOrHandle) }),
  })
  api.route({ method: 'GET', path: '/blocks', summary: 'Whom one has blocked', access: 'member', query: RelatedListQuery, answer: People, run: (ctx, { query }) => listBlocked(ctx, query) })
  api.route({ method: 'GET', path: '/mutes', summary: 'Whom one has muted', access: 'member', query: RelatedListQuery, answer: People, run: (ctx, { query }) => listMuted(ctx, query) })
}
