-- Extensions that any PostgreSQL from 15 on carries; all are trusted, so the database's owner may make them.
CREATE EXTENSION IF NOT EXISTS citext;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS unaccent;
--> statement-breakpoint
-- unaccent() is only STABLE, because its dictionary could be changed; ours never is, and an index needs IMMUTABLE.
CREATE FUNCTION public.plain_text(text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN public.unaccent('public.unaccent'::regdictionary, $1);
--> statement-breakpoint
-- array_to_string() is only STABLE for the sake of arrays of other types.
CREATE FUNCTION public.words_of(text[]) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN replace(array_to_string($1, ' '), '-', ' ');
