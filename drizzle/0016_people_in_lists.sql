-- "3D printing" and "3d-printing" are one skill.
CREATE FUNCTION public.slugs_of(text[]) RETURNS text[]
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN (SELECT coalesce(array_agg(trim(both '-' from regexp_replace(lower(public.plain_text(word)), '[^a-z0-9]+', '-', 'g')) ORDER BY at), '{}') FROM unnest($1) WITH ORDINALITY AS given(word, at));
--> statement-breakpoint
ALTER TABLE "people"."profiles" ADD COLUMN "in_directory" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "people"."profiles" ADD COLUMN "kept_out" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "people"."profiles" ADD COLUMN "rating_rank" integer GENERATED ALWAYS AS (case when rating_count = 0 then 0 else rating_sum * 100 / rating_count end) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "people"."profiles" ADD COLUMN "listed" boolean GENERATED ALWAYS AS (in_directory and not kept_out) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "people"."profiles" ADD COLUMN "skill_slugs" text[] GENERATED ALWAYS AS (slugs_of(skills)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "people"."profiles" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('english', plain_text(display_name) || ' ' || handle), 'A') || setweight(to_tsvector('english', plain_text(tagline) || ' ' || plain_text(words_of(skills)) || ' ' || words_of(categories)), 'B') || setweight(to_tsvector('english', plain_text(left(bio, 4000))), 'C')) STORED;--> statement-breakpoint
CREATE INDEX "profiles_listed_newest" ON "people"."profiles" USING btree ("created_at","id") WHERE listed;--> statement-breakpoint
CREATE INDEX "profiles_listed_popular" ON "people"."profiles" USING btree ("followers","id") WHERE listed;--> statement-breakpoint
CREATE INDEX "profiles_listed_rating" ON "people"."profiles" USING btree ("rating_rank","id") WHERE listed;--> statement-breakpoint
CREATE INDEX "profiles_listed_available" ON "people"."profiles" USING btree ("availability","created_at","id") WHERE listed;--> statement-breakpoint
CREATE INDEX "profiles_skill_slugs" ON "people"."profiles" USING gin ("skill_slugs");--> statement-breakpoint
CREATE INDEX "profiles_categories" ON "people"."profiles" USING gin ("categories");--> statement-breakpoint
CREATE INDEX "profiles_search" ON "people"."profiles" USING gin ("search");
--> statement-breakpoint
UPDATE "people"."profiles" SET "kept_out" = true FROM "people"."users" WHERE "users"."id" = "profiles"."id" AND "users"."banned_at" IS NOT NULL;
