-- A word, and what is left of it when any one letter is taken away.
CREATE FUNCTION public.shapes_of(text) RETURNS text[]
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN $1 || ARRAY(SELECT left($1, at - 1) || substr($1, at + 1) FROM generate_series(1, char_length($1)) AS at);
--> statement-breakpoint
CREATE TABLE "platform"."word_sources" (
	"name" text PRIMARY KEY NOT NULL,
	"read_until" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "platform"."words" (
	"word" text PRIMARY KEY NOT NULL,
	"found" integer NOT NULL,
	"stem" text GENERATED ALWAYS AS ((ts_lexize('english_stem', word))[1]) STORED,
	"shapes" text[] GENERATED ALWAYS AS (shapes_of(word)) STORED NOT NULL
);
--> statement-breakpoint
CREATE INDEX "words_beginning" ON "platform"."words" USING btree ("word" collate "C");--> statement-breakpoint
CREATE INDEX "words_stem" ON "platform"."words" USING btree ("stem");--> statement-breakpoint
CREATE INDEX "words_shapes" ON "platform"."words" USING gin ("shapes");--> statement-breakpoint
CREATE INDEX "words_alike" ON "platform"."words" USING gin ("word" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "asks_listed_changed" ON "asks"."asks" USING btree ("updated_at") WHERE listed;--> statement-breakpoint
CREATE INDEX "asks_listed_facets" ON "asks"."asks" USING btree ("category_id","type","is_paid","status") WHERE listed;--> statement-breakpoint
CREATE INDEX "offers_listed_changed" ON "listings"."offers" USING btree ("updated_at") WHERE listed;--> statement-breakpoint
CREATE INDEX "offers_listed_facets" ON "listings"."offers" USING btree ("category_id","type","pricing_type","rating_rank") WHERE listed;--> statement-breakpoint
CREATE INDEX "profiles_listed_changed" ON "people"."profiles" USING btree ("updated_at") WHERE listed;