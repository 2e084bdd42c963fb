CREATE SCHEMA "platform";
--> statement-breakpoint
CREATE SCHEMA "listings";
--> statement-breakpoint
CREATE SCHEMA "media";
--> statement-breakpoint
CREATE SCHEMA "people";
--> statement-breakpoint
CREATE TABLE "platform"."events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"payload" jsonb NOT NULL,
	"actor_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"dispatched_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "platform"."facts" (
	"name" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "platform"."idempotency_keys" (
	"actor" text NOT NULL,
	"command" text NOT NULL,
	"key" text NOT NULL,
	"body_hash" text NOT NULL,
	"answer" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_actor_command_key_pk" PRIMARY KEY("actor","command","key")
);
--> statement-breakpoint
CREATE TABLE "platform"."outbox" (
	"id" uuid PRIMARY KEY NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"html" text NOT NULL,
	"text" text NOT NULL,
	"headers" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"attempts" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "platform"."reactions_done" (
	"event_id" uuid NOT NULL,
	"reaction" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reactions_done_event_id_reaction_pk" PRIMARY KEY("event_id","reaction")
);
--> statement-breakpoint
CREATE TABLE "listings"."offer_views" (
	"offer_id" uuid NOT NULL,
	"viewer" text NOT NULL,
	"day" date NOT NULL,
	"counted" boolean DEFAULT false NOT NULL,
	CONSTRAINT "offer_views_offer_id_viewer_day_pk" PRIMARY KEY("offer_id","viewer","day")
);
--> statement-breakpoint
CREATE TABLE "listings"."offers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"type" text NOT NULL,
	"title" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"body" text,
	"external_url" text,
	"source" jsonb,
	"category_id" uuid,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"tools" text[] DEFAULT '{}' NOT NULL,
	"images" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"pricing_type" text DEFAULT 'free' NOT NULL,
	"price_cents" bigint DEFAULT 0 NOT NULL,
	"currency" text DEFAULT 'usd' NOT NULL,
	"facets" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"visibility" text DEFAULT 'public' NOT NULL,
	"moderation_status" text DEFAULT 'approved' NOT NULL,
	"featured_by_owner" boolean DEFAULT false NOT NULL,
	"promoted" boolean DEFAULT false NOT NULL,
	"pinned" boolean DEFAULT false NOT NULL,
	"view_count" integer DEFAULT 0 NOT NULL,
	"connection_count" integer DEFAULT 0 NOT NULL,
	"rating_sum" integer DEFAULT 0 NOT NULL,
	"rating_count" integer DEFAULT 0 NOT NULL,
	"rating_rank" integer GENERATED ALWAYS AS (case when rating_count = 0 then 0 else rating_sum * 100 / rating_count end) STORED NOT NULL,
	"listed" boolean GENERATED ALWAYS AS (status = 'active' and visibility = 'public' and moderation_status in ('approved', 'pending')) STORED NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('english', plain_text(title)), 'A') || setweight(to_tsvector('english', words_of(tags) || ' ' || words_of(tools)), 'B') || setweight(to_tsvector('english', plain_text(left(description, 4000))), 'C')) STORED,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "offers_title" CHECK (char_length("listings"."offers"."title") between 1 and 200),
	CONSTRAINT "offers_price" CHECK ("listings"."offers"."price_cents" >= 0),
	CONSTRAINT "offers_status" CHECK ("listings"."offers"."status" in ('draft', 'active', 'paused', 'archived', 'sold')),
	CONSTRAINT "offers_visibility" CHECK ("listings"."offers"."visibility" in ('public', 'unlisted', 'private')),
	CONSTRAINT "offers_rating" CHECK ("listings"."offers"."rating_sum" between "listings"."offers"."rating_count" and 5 * "listings"."offers"."rating_count")
);
--> statement-breakpoint
CREATE TABLE "listings"."old_slugs" (
	"owner_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"offer_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "old_slugs_owner_id_slug_pk" PRIMARY KEY("owner_id","slug")
);
--> statement-breakpoint
CREATE TABLE "listings"."taxonomy" (
	"id" uuid PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"parent_id" uuid,
	"color" text,
	"position" integer DEFAULT 0 NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"offer_count" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "media"."pictures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"content_hash" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"color" text NOT NULL,
	"placeholder" text NOT NULL,
	"variants" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pictures_size" CHECK ("media"."pictures"."width" > 0 and "media"."pictures"."height" > 0)
);
--> statement-breakpoint
CREATE TABLE "people"."accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" uuid NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people"."api_keys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"prefix" text NOT NULL,
	"secret_hash" text NOT NULL,
	"scopes" text[] NOT NULL,
	"expires_at" timestamp with time zone,
	"last_used_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "api_keys_secret_hash" UNIQUE("secret_hash")
);
--> statement-breakpoint
CREATE TABLE "people"."profiles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"handle" text NOT NULL,
	"handle_skeleton" text NOT NULL,
	"display_name" text NOT NULL,
	"tagline" text DEFAULT '' NOT NULL,
	"bio" text DEFAULT '' NOT NULL,
	"skills" text[] DEFAULT '{}' NOT NULL,
	"location" text DEFAULT '' NOT NULL,
	"experience_years" smallint,
	"availability" text DEFAULT 'available' NOT NULL,
	"categories" text[] DEFAULT '{}' NOT NULL,
	"hourly_rate_cents" integer,
	"project_rate_cents" integer,
	"currency" text DEFAULT 'usd' NOT NULL,
	"links" jsonb DEFAULT '{"website":null,"x":null,"instagram":null,"linkedin":null,"github":null}'::jsonb NOT NULL,
	"contact_email" text,
	"contact_email_visibility" text DEFAULT 'nobody' NOT NULL,
	"phone" text,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"languages" text[] DEFAULT '{}' NOT NULL,
	"programs" text[] DEFAULT '{}' NOT NULL,
	"avatar" jsonb,
	"banner" jsonb,
	"frame" text,
	"followers" integer DEFAULT 0 NOT NULL,
	"following" integer DEFAULT 0 NOT NULL,
	"helped" integer DEFAULT 0 NOT NULL,
	"completed" integer DEFAULT 0 NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"rating_sum" integer DEFAULT 0 NOT NULL,
	"rating_count" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "profiles_handle" UNIQUE("handle"),
	CONSTRAINT "profiles_handle_skeleton" UNIQUE("handle_skeleton"),
	CONSTRAINT "profiles_handle_shape" CHECK ("people"."profiles"."handle" ~ '^[a-z0-9_-]{3,30}$'),
	CONSTRAINT "profiles_experience" CHECK ("people"."profiles"."experience_years" between 0 and 80),
	CONSTRAINT "profiles_rates" CHECK ("people"."profiles"."hourly_rate_cents" >= 0 and "people"."profiles"."project_rate_cents" >= 0),
	CONSTRAINT "profiles_availability" CHECK ("people"."profiles"."availability" in ('available', 'limited', 'unavailable')),
	CONSTRAINT "profiles_counts" CHECK (least("people"."profiles"."followers", "people"."profiles"."following", "people"."profiles"."helped", "people"."profiles"."completed", "people"."profiles"."points", "people"."profiles"."rating_sum", "people"."profiles"."rating_count") >= 0)
);
--> statement-breakpoint
CREATE TABLE "people"."sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sessions_token" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "people"."users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" "citext" NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"role" text DEFAULT 'member' NOT NULL,
	"responsible_id" uuid,
	"banned_at" timestamp with time zone,
	CONSTRAINT "users_email" UNIQUE("email"),
	CONSTRAINT "users_role" CHECK ("people"."users"."role" in ('member', 'moderator', 'admin', 'owner', 'agent'))
);
--> statement-breakpoint
CREATE TABLE "people"."verifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "listings"."offer_views" ADD CONSTRAINT "offer_views_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "listings"."offers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listings"."offers" ADD CONSTRAINT "offers_owner_id_profiles_id_fk" FOREIGN KEY ("owner_id") REFERENCES "people"."profiles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listings"."offers" ADD CONSTRAINT "offers_category_id_taxonomy_id_fk" FOREIGN KEY ("category_id") REFERENCES "listings"."taxonomy"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listings"."old_slugs" ADD CONSTRAINT "old_slugs_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "listings"."offers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listings"."taxonomy" ADD CONSTRAINT "taxonomy_parent_id_taxonomy_id_fk" FOREIGN KEY ("parent_id") REFERENCES "listings"."taxonomy"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "people"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."api_keys" ADD CONSTRAINT "api_keys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "people"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."profiles" ADD CONSTRAINT "profiles_id_users_id_fk" FOREIGN KEY ("id") REFERENCES "people"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "people"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "events_waiting" ON "platform"."events" USING btree ("id") WHERE dispatched_at is null;--> statement-breakpoint
CREATE INDEX "idempotency_keys_created" ON "platform"."idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "offer_views_waiting" ON "listings"."offer_views" USING btree ("offer_id") WHERE not counted;--> statement-breakpoint
CREATE UNIQUE INDEX "offers_owner_slug" ON "listings"."offers" USING btree ("owner_id","slug");--> statement-breakpoint
CREATE INDEX "offers_owner_status" ON "listings"."offers" USING btree ("owner_id","status");--> statement-breakpoint
CREATE INDEX "offers_status_type" ON "listings"."offers" USING btree ("status","type");--> statement-breakpoint
CREATE INDEX "offers_category_status" ON "listings"."offers" USING btree ("category_id","status");--> statement-breakpoint
CREATE INDEX "offers_created" ON "listings"."offers" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "offers_promoted_created" ON "listings"."offers" USING btree ("promoted","created_at");--> statement-breakpoint
CREATE INDEX "offers_listed_newest" ON "listings"."offers" USING btree ("published_at","id") WHERE listed;--> statement-breakpoint
CREATE INDEX "offers_listed_category" ON "listings"."offers" USING btree ("category_id","published_at","id") WHERE listed;--> statement-breakpoint
CREATE INDEX "offers_listed_type" ON "listings"."offers" USING btree ("type","published_at","id") WHERE listed;--> statement-breakpoint
CREATE INDEX "offers_listed_popular" ON "listings"."offers" USING btree ("view_count","id") WHERE listed;--> statement-breakpoint
CREATE INDEX "offers_listed_rating" ON "listings"."offers" USING btree ("rating_rank","id") WHERE listed;--> statement-breakpoint
CREATE INDEX "offers_listed_price" ON "listings"."offers" USING btree ("price_cents","id") WHERE listed;--> statement-breakpoint
CREATE INDEX "offers_listed_owner" ON "listings"."offers" USING btree ("owner_id","published_at","id") WHERE listed;--> statement-breakpoint
CREATE INDEX "offers_search" ON "listings"."offers" USING gin ("search");--> statement-breakpoint
CREATE INDEX "offers_tags" ON "listings"."offers" USING gin ("tags");--> statement-breakpoint
CREATE INDEX "offers_tools" ON "listings"."offers" USING gin ("tools");--> statement-breakpoint
CREATE INDEX "old_slugs_offer" ON "listings"."old_slugs" USING btree ("offer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "taxonomy_type_slug" ON "listings"."taxonomy" USING btree ("type","slug");--> statement-breakpoint
CREATE INDEX "pictures_owner" ON "media"."pictures" USING btree ("owner_id","created_at");--> statement-breakpoint
CREATE INDEX "accounts_user" ON "people"."accounts" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_provider" ON "people"."accounts" USING btree ("provider_id","account_id");--> statement-breakpoint
CREATE INDEX "api_keys_user" ON "people"."api_keys" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "profiles_created" ON "people"."profiles" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "people"."sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_expiry" ON "people"."sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "verifications_identifier" ON "people"."verifications" USING btree ("identifier");