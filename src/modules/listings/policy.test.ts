import { expect, test } from 'vitest'
import type { Actor } from '#platform/actor.ts'
import { permissionsOf } from '#modules/people/permissions.ts'
import { seesOffer } from './policy.ts'

const person = (role: string, id = role): Actor => ({ kind: 'member', id, handle: id, role, permissions: permissionsOf(role), sessionId: null, scopes: null })
const out = { ownerId: 'owner-of-it', status: 'active', visibility: 'public', moderationStatus: 'approved' }
const readers: [string, Actor][] = [['a visitor', { kind: 'visitor' }], ['a member', person('member')], ['an agent', person('agent')], ['a moderator', person('moderator')], ['an admin', person('admin')], ['its owner', person('member', 'owner-of-it')]]
const seenBy = (change: Partial<typeof out>) => readers.filter(([, actor]) => seesOffer(actor, { ...out, ...change })).map(([name]) => name)
const all = readers.map(([name]) => name)

test('who sees an offer, in every state', () => {
  for (const status of ['active', 'paused', 'sold']) expect(seenBy({ status })).toEqual(all)
  for (const status of ['draft', 'archived']) expect(seenBy({ status })).toEqual(['an admin', 'its owner'])
  expect(seenBy({ visibility: 'unlisted' })).toEqual(all)
  expect(seenBy({ visibility: 'private' })).toEqual(['an admin', 'its owner'])
  expect(seenBy({ moderationStatus: 'pending' })).toEqual(all)
  for (const moderationStatus of ['rejected', 'flagged', 'hidden']) expect(seenBy({ moderationStatus })).toEqual(['a moderator', 'an admin', 'its owner'])
})
