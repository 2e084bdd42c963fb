import { sql } from 'drizzle-orm'
import { type AnyPgColumn, boolean, check, index, integer, jsonb, pgSchema, primaryKey, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { Picture } from '#modules/media/shapes.ts'
import { citext, createdAt, id, instant, tsvector } from '#platform/database/schema.ts'
import type { ProfileLinks } from './shapes.ts'

export const people = pgSchema('people')

const updatedAt = () => instant('updated_at').notNull().default(sql`now()`)

/** Accounts. */
export const users = people.table(
  'users',
  {
    id: id(),
    name: text().notNull(),
    email: citext().notNull().unique('users_email'),
    emailVerified: boolean('email_verified').notNull().default(false),
    image: text(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    role: text().notNull().default('member'),
    /** The member who answers for an agent. */
    responsibleId: uuid('responsible_id').references((): AnyPgColumn => users.id),
    bannedAt: instant('banned_at'),
  },
  (table) => [check('users_role', sql`${table.role} in ('member', 'moderator', 'admin', 'owner', 'agent')`)],
)

/** Sessions; a token or cookie counts only while its row lives. `updatedAt` says, to the day, when it was last used. */
export const sessions = people.table(
  'sessions',
  {
    id: id(),
    userId: uuid('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
    token: text().notNull().unique('sessions_token'),
    expiresAt: instant('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [index('sessions_user').on(table.userId), index('sessions_expiry').on(table.expiresAt)],
)

/** Devices and lines that a member has signed in from, as keyed hashes: what makes a new one noticeable. */
export const knownDevices = people.table(
  'known_devices',
  {
    userId: uuid('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
    mark: text().notNull(),
    seenAt: instant('seen_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.mark] }), index('known_devices_seen').on(table.seenAt)],
)

/** Ways to sign in: the password (provider `credential`), social accounts. */
export const accounts = people.table(
  'accounts',
  {
    id: id(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: uuid('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: instant('access_token_expires_at'),
    refreshTokenExpiresAt: instant('refresh_token_expires_at'),
    scope: text(),
    password: text(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [index('accounts_user').on(table.userId), uniqueIndex('accounts_provider').on(table.providerId, table.accountId)],
)

/** One-time links (email verification, password reset …): `identifier` is the hash of what the link carries. */
export const verifications = people.table(
  'verifications',
  {
    id: id(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [index('verifications_identifier').on(table.identifier)],
)

/** Who a member is to others, with the counters that other modules write through our commands. */
export const profiles = people.table(
  'profiles',
  {
    id: uuid().primaryKey().references(() => users.id, { onDelete: 'cascade' }),
    handle: text().notNull().unique('profiles_handle'),
    /** The handle with look-alike characters folded together: what must be unique as well. */
    handleSkeleton: text('handle_skeleton').notNull().unique('profiles_handle_skeleton'),
    displayName: text('display_name').notNull(),
    tagline: text().notNull().default(''),
    bio: text().notNull().default(''),
    skills: text().array().notNull().default([]),
    location: text().notNull().default(''),
    experienceYears: smallint('experience_years'),
    availability: text().notNull().default('available'),
    categories: text().array().notNull().default([]),
    hourlyRateCents: integer('hourly_rate_cents'),
    projectRateCents: integer('project_rate_cents'),
    currency: text().notNull().default('usd'),
    links: jsonb().$type<ProfileLinks>().notNull().default({ website: null, x: null, instagram: null, linkedin: null, github: null }),
    contactEmail: text('contact_email'),
    contactEmailVisibility: text('contact_email_visibility').notNull().default('nobody'),
    /** Whether search engines may show the profile. */
    inSearchEngines: boolean('in_search_engines').notNull().default(true),
    /** Whether one is found among the people; the profile itself stays where it is. */
    inDirectory: boolean('in_directory').notNull().default(true),
    /** A copy of the account's ban, so that lists need no join; written with it. */
    keptOut: boolean('kept_out').notNull().default(false),
    phone: text(),
    timeZone: text('time_zone').notNull().default('UTC'),
    languages: text().array().notNull().default([]),
    programs: text().array().notNull().default([]),
    avatar: jsonb().$type<Picture>(),
    banner: jsonb().$type<Picture>(),
    frame: text(),
    followers: integer().notNull().default(0),
    following: integer().notNull().default(0),
    helped: integer().notNull().default(0),
    completed: integer().notNull().default(0),
    points: integer().notNull().default(0),
    ratingSum: integer('rating_sum').notNull().default(0),
    ratingCount: integer('rating_count').notNull().default(0),
    /** Rating average times 100, so that it can be an index key; 0 without ratings. */
    ratingRank: integer('rating_rank').notNull().generatedAlwaysAs(sql`case when rating_count = 0 then 0 else rating_sum * 100 / rating_count end`),
    /** Whether everybody finds them among the people: the one condition all lists share. */
    listed: boolean().notNull().generatedAlwaysAs(sql`in_directory and not kept_out`),
    /** The skills as slugs: "3D printing" and "3d-printing" are one. */
    skillSlugs: text('skill_slugs').array().notNull().generatedAlwaysAs(sql`slugs_of(skills)`),
    /** Name and handle, what they do, what they tell of themselves, in falling weight, without accents. */
    search: tsvector().generatedAlwaysAs(
      sql`setweight(to_tsvector('english', plain_text(display_name) || ' ' || handle), 'A') || setweight(to_tsvector('english', plain_text(tagline) || ' ' || plain_text(words_of(skills)) || ' ' || words_of(categories)), 'B') || setweight(to_tsvector('english', plain_text(left(bio, 4000))), 'C')`,
    ),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index('profiles_created').on(table.createdAt),
    index('profiles_skills').using('gin', table.skills),
    index('profiles_listed_newest').on(table.createdAt, table.id).where(sql`listed`),
    index('profiles_listed_popular').on(table.followers, table.id).where(sql`listed`),
    index('profiles_listed_rating').on(table.ratingRank, table.id).where(sql`listed`),
    index('profiles_listed_available').on(table.availability, table.createdAt, table.id).where(sql`listed`),
    index('profiles_facets').on(table.availability, table.ratingRank).where(sql`listed`),
    index('profiles_skill_slugs').using('gin', table.skillSlugs),
    index('profiles_categories').using('gin', table.categories),
    index('profiles_listed_changed').on(table.updatedAt).where(sql`listed`),
    index('profiles_search').using('gin', table.search),
    check('profiles_handle_shape', sql`${table.handle} ~ '^[a-z0-9_-]{3,30}$'`),
    check('profiles_experience', sql`${table.experienceYears} between 0 and 80`),
    check('profiles_rates', sql`${table.hourlyRateCents} >= 0 and ${table.projectRateCents} >= 0`),
    check('profiles_availability', sql`${table.availability} in ('available', 'limited', 'unavailable')`),
    check('profiles_counts', sql`least(${table.followers}, ${table.following}, ${table.helped}, ${table.completed}, ${table.points}, ${table.ratingSum}, ${table.ratingCount}) >= 0`),
  ],
)

/** Handles that members had before: their addresses lead on, and nobody else gets them or what looks like them. */
export const oldHandles = people.table(
  'old_handles',
  {
    id: id(),
    memberId: uuid('member_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
    handle: text().notNull(),
    skeleton: text().notNull(),
    replacedAt: instant('replaced_at').notNull(),
  },
  (table) => [index('old_handles_skeleton').on(table.skeleton), index('old_handles_member').on(table.memberId, table.replacedAt)],
)

/** Personal access tokens: shown once, kept as a hash. */
export const apiKeys = people.table(
  'api_keys',
  {
    id: id(),
    userId: uuid('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    /** The first characters, so that a person can tell their keys apart. */
    prefix: text().notNull(),
    secretHash: text('secret_hash').notNull().unique('api_keys_secret_hash'),
    scopes: text().array().notNull(),
    expiresAt: instant('expires_at'),
    lastUsedAt: instant('last_used_at'),
    createdAt: createdAt(),
  },
  (table) => [index('api_keys_user').on(table.userId, table.createdAt)],
)
