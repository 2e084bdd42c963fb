CREATE SCHEMA "tools";
--> statement-breakpoint
CREATE TABLE "tools"."entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"tagline" text NOT NULL,
	"description" text NOT NULL,
	"website" text NOT NULL,
	"category" text NOT NULL,
	"pricing" text NOT NULL,
	"best_for" text[] NOT NULL,
	"usage_tips" text[] NOT NULL,
	"aliases" text[] DEFAULT '{}' NOT NULL,
	"position" integer NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"content_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "entries_slug" UNIQUE("slug"),
	CONSTRAINT "entries_slug_shape" CHECK ("tools"."entries"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
--> statement-breakpoint
CREATE INDEX "entries_active" ON "tools"."entries" USING btree ("active","position");