CREATE TABLE "media"."contents" (
	"hash" text PRIMARY KEY NOT NULL,
	"widths" integer[] NOT NULL,
	"avif_at" timestamp with time zone,
	"going" boolean DEFAULT false NOT NULL,
	"touched_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "media"."files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"name" text NOT NULL,
	"content_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"storage_name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone,
	"stored_at" timestamp with time zone,
	"gone_at" timestamp with time zone,
	CONSTRAINT "files_storage_name" UNIQUE("storage_name")
);
--> statement-breakpoint
CREATE INDEX "contents_going" ON "media"."contents" USING btree ("hash") WHERE going;--> statement-breakpoint
CREATE INDEX "contents_without_avif" ON "media"."contents" USING btree ("touched_at") WHERE avif_at is null;--> statement-breakpoint
CREATE INDEX "files_owner" ON "media"."files" USING btree ("owner_id","created_at");--> statement-breakpoint
CREATE INDEX "files_gone" ON "media"."files" USING btree ("gone_at") WHERE gone_at is not null;--> statement-breakpoint
CREATE INDEX "files_expiry" ON "media"."files" USING btree ("expires_at") WHERE expires_at is not null;--> statement-breakpoint
INSERT INTO "media"."contents" ("hash", "widths", "touched_at")
SELECT content_hash, (SELECT array_agg((variant ->> 'width')::integer ORDER BY (variant ->> 'width')::integer) FROM jsonb_array_elements(min(variants::text)::jsonb) AS variant), max(created_at)
FROM "media"."pictures" GROUP BY content_hash;--> statement-breakpoint
ALTER TABLE "media"."pictures" ADD CONSTRAINT "pictures_content_hash_contents_hash_fk" FOREIGN KEY ("content_hash") REFERENCES "media"."contents"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "pictures_content" ON "media"."pictures" USING btree ("content_hash");