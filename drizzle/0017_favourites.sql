CREATE SCHEMA "favourites";
--> statement-breakpoint
CREATE TABLE "favourites"."collections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"name" text NOT NULL,
	"is_default" boolean DEFAULT false NOT NULL,
	"shared_at" timestamp with time zone,
	"link_version" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "collections_name_length" CHECK (char_length("favourites"."collections"."name") between 1 and 80),
	CONSTRAINT "collections_default_stays" CHECK (not ("favourites"."collections"."is_default" and "favourites"."collections"."deleted_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "favourites"."entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"collection_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"thing_id" uuid NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "entries_kind" CHECK ("favourites"."entries"."kind" in ('offer', 'ask', 'person', 'tool')),
	CONSTRAINT "entries_note" CHECK (char_length("favourites"."entries"."note") <= 500)
);
--> statement-breakpoint
ALTER TABLE "favourites"."collections" ADD CONSTRAINT "collections_owner_id_profiles_id_fk" FOREIGN KEY ("owner_id") REFERENCES "people"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "favourites"."entries" ADD CONSTRAINT "entries_collection_id_collections_id_fk" FOREIGN KEY ("collection_id") REFERENCES "favourites"."collections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "collections_default" ON "favourites"."collections" USING btree ("owner_id") WHERE is_default;--> statement-breakpoint
CREATE UNIQUE INDEX "collections_name" ON "favourites"."collections" USING btree ("owner_id",lower("name")) WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "collections_owner" ON "favourites"."collections" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "collections_deleted" ON "favourites"."collections" USING btree ("deleted_at") WHERE deleted_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "entries_once" ON "favourites"."entries" USING btree ("collection_id","kind","thing_id");--> statement-breakpoint
CREATE INDEX "entries_newest" ON "favourites"."entries" USING btree ("collection_id","id");