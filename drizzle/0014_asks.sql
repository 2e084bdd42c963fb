CREATE SCHEMA "asks";
--> statement-breakpoint
CREATE TABLE "asks"."ask_views" (
	"ask_id" uuid NOT NULL,
	"viewer" text NOT NULL,
	"day" date NOT NULL,
	"counted" boolean DEFAULT false NOT NULL,
	CONSTRAINT "ask_views_ask_id_viewer_day_pk" PRIMARY KEY("ask_id","viewer","day")
);
--> statement-breakpoint
CREATE TABLE "asks"."asks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"type" text NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"image" jsonb,
	"category_id" uuid,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"tools" text[] DEFAULT '{}' NOT NULL,
	"is_paid" boolean DEFAULT false NOT NULL,
	"budget_min_cents" bigint,
	"budget_max_cents" bigint,
	"currency" text DEFAULT 'usd' NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"moderation_status" text DEFAULT 'approved' NOT NULL,
	"view_count" integer DEFAULT 0 NOT NULL,
	"response_count" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"fulfilled_at" timestamp with time zone,
	"expires_at" timestamp with time zone,
	"remind_at" timestamp with time zone,
	"archived_at" timestamp with time zone,
	"listed" boolean GENERATED ALWAYS AS (archived_at is null and moderation_status in ('approved', 'pending')) STORED NOT NULL,
	"wanted" boolean GENERATED ALWAYS AS (archived_at is null and moderation_status in ('approved', 'pending') and status in ('open', 'in_progress')) STORED NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('english', plain_text(title)), 'A') || setweight(to_tsvector('english', words_of(tags) || ' ' || words_of(tools)), 'B') || setweight(to_tsvector('english', plain_text(left(description, 4000))), 'C')) STORED,
	CONSTRAINT "asks_title" CHECK (char_length("asks"."asks"."title") between 1 and 200),
	CONSTRAINT "asks_type" CHECK ("asks"."asks"."type" in ('beta_tester', 'feedback', 'collaborator', 'learning', 'hire', 'advice', 'introduction')),
	CONSTRAINT "asks_status" CHECK ("asks"."asks"."status" in ('open', 'in_progress', 'fulfilled', 'closed')),
	CONSTRAINT "asks_fulfilled" CHECK (("asks"."asks"."status" = 'fulfilled') = ("asks"."asks"."fulfilled_at" is not null)),
	CONSTRAINT "asks_budget" CHECK ("asks"."asks"."budget_min_cents" >= 0 and "asks"."asks"."budget_max_cents" >= 0 and "asks"."asks"."budget_min_cents" <= "asks"."asks"."budget_max_cents"),
	CONSTRAINT "asks_unpaid" CHECK ("asks"."asks"."is_paid" or ("asks"."asks"."budget_min_cents" is null and "asks"."asks"."budget_max_cents" is null))
);
--> statement-breakpoint
CREATE TABLE "asks"."drafts" (
	"owner_id" uuid PRIMARY KEY NOT NULL,
	"values" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "asks"."old_slugs" (
	"owner_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"ask_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "old_slugs_owner_id_slug_pk" PRIMARY KEY("owner_id","slug")
);
--> statement-breakpoint
ALTER TABLE "asks"."ask_views" ADD CONSTRAINT "ask_views_ask_id_asks_id_fk" FOREIGN KEY ("ask_id") REFERENCES "asks"."asks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asks"."asks" ADD CONSTRAINT "asks_owner_id_profiles_id_fk" FOREIGN KEY ("owner_id") REFERENCES "people"."profiles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asks"."asks" ADD CONSTRAINT "asks_category_id_taxonomy_id_fk" FOREIGN KEY ("category_id") REFERENCES "listings"."taxonomy"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asks"."drafts" ADD CONSTRAINT "drafts_owner_id_profiles_id_fk" FOREIGN KEY ("owner_id") REFERENCES "people"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asks"."old_slugs" ADD CONSTRAINT "old_slugs_ask_id_asks_id_fk" FOREIGN KEY ("ask_id") REFERENCES "asks"."asks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ask_views_waiting" ON "asks"."ask_views" USING btree ("ask_id") WHERE not counted;--> statement-breakpoint
CREATE UNIQUE INDEX "asks_owner_slug" ON "asks"."asks" USING btree ("owner_id","slug");--> statement-breakpoint
CREATE INDEX "asks_owner_status" ON "asks"."asks" USING btree ("owner_id","status");--> statement-breakpoint
CREATE INDEX "asks_status_type" ON "asks"."asks" USING btree ("status","type");--> statement-breakpoint
CREATE INDEX "asks_category_status" ON "asks"."asks" USING btree ("category_id","status");--> statement-breakpoint
CREATE INDEX "asks_status_created" ON "asks"."asks" USING btree ("status","created_at","id");--> statement-breakpoint
CREATE INDEX "asks_paid_status" ON "asks"."asks" USING btree ("is_paid","status");--> statement-breakpoint
CREATE INDEX "asks_wanted_newest" ON "asks"."asks" USING btree ("created_at","id") WHERE wanted;--> statement-breakpoint
CREATE INDEX "asks_wanted_category" ON "asks"."asks" USING btree ("category_id","created_at","id") WHERE wanted;--> statement-breakpoint
CREATE INDEX "asks_wanted_type" ON "asks"."asks" USING btree ("type","created_at","id") WHERE wanted;--> statement-breakpoint
CREATE INDEX "asks_wanted_paid" ON "asks"."asks" USING btree ("is_paid","created_at","id") WHERE wanted;--> statement-breakpoint
CREATE INDEX "asks_wanted_popular" ON "asks"."asks" USING btree ("view_count","id") WHERE wanted;--> statement-breakpoint
CREATE INDEX "asks_listed_popular" ON "asks"."asks" USING btree ("status","view_count","id") WHERE listed;--> statement-breakpoint
CREATE INDEX "asks_listed_owner" ON "asks"."asks" USING btree ("owner_id","created_at","id") WHERE listed;--> statement-breakpoint
CREATE INDEX "asks_search" ON "asks"."asks" USING gin ("search");--> statement-breakpoint
CREATE INDEX "asks_tags" ON "asks"."asks" USING gin ("tags");--> statement-breakpoint
CREATE INDEX "asks_tools" ON "asks"."asks" USING gin ("tools");--> statement-breakpoint
CREATE INDEX "asks_running_out" ON "asks"."asks" USING btree ("expires_at") WHERE wanted and expires_at is not null;--> statement-breakpoint
CREATE INDEX "asks_to_remind" ON "asks"."asks" USING btree ("remind_at") WHERE remind_at is not null;--> statement-breakpoint
CREATE INDEX "asks_old_slugs_ask" ON "asks"."old_slugs" USING btree ("ask_id");--> statement-breakpoint
CREATE INDEX "profiles_skills" ON "people"."profiles" USING gin ("skills");