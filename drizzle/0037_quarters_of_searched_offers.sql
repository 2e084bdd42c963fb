-- The quarter of a year that a moment lies in, counted from 1970, as a list: so that an index of words can hold it beside them.
CREATE FUNCTION public.quarters_of(timestamptz) RETURNS int[]
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN ARRAY[floor(extract(epoch FROM $1 AT TIME ZONE 'UTC') / 7889400)::int];
--> statement-breakpoint
DROP INDEX "listings"."offers_search";--> statement-breakpoint
CREATE INDEX "offers_search" ON "listings"."offers" USING gin ("search",quarters_of("published_at")) WITH (fastupdate=false) WHERE listed;