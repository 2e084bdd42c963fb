CREATE SCHEMA "reviews";
--> statement-breakpoint
CREATE TABLE "reviews"."review_offers" (
	"review_id" uuid NOT NULL,
	"offer_id" uuid NOT NULL,
	CONSTRAINT "review_offers_offer_id_review_id_pk" PRIMARY KEY("offer_id","review_id")
);
--> statement-breakpoint
CREATE TABLE "reviews"."reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"author_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"context" text NOT NULL,
	"context_id" uuid,
	"author_was" text,
	"rating" smallint NOT NULL,
	"comment" text DEFAULT '' NOT NULL,
	"reply" text,
	"replied_at" timestamp with time zone,
	"counts" boolean DEFAULT true NOT NULL,
	"moderation_status" text DEFAULT 'approved' NOT NULL,
	"shown" boolean GENERATED ALWAYS AS (counts and moderation_status in ('approved', 'pending')) STORED NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reviews_context_name" CHECK ("reviews"."reviews"."context" in ('order', 'connection', 'course', 'peer')),
	CONSTRAINT "reviews_context_id" CHECK (("reviews"."reviews"."context" = 'peer') = ("reviews"."reviews"."context_id" is null)),
	CONSTRAINT "reviews_not_of_oneself" CHECK ("reviews"."reviews"."author_id" <> "reviews"."reviews"."subject_id"),
	CONSTRAINT "reviews_rating" CHECK ("reviews"."reviews"."rating" between 1 and 5),
	CONSTRAINT "reviews_comment" CHECK (char_length("reviews"."reviews"."comment") <= 2000),
	CONSTRAINT "reviews_reply" CHECK (char_length("reviews"."reviews"."reply") between 1 and 2000 and ("reviews"."reviews"."reply" is null) = ("reviews"."reviews"."replied_at" is null)),
	CONSTRAINT "reviews_author_was" CHECK ("reviews"."reviews"."author_was" in ('buyer', 'seller')),
	CONSTRAINT "reviews_moderation_status" CHECK ("reviews"."reviews"."moderation_status" in ('approved', 'pending', 'rejected'))
);
--> statement-breakpoint
ALTER TABLE "reviews"."review_offers" ADD CONSTRAINT "review_offers_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "reviews"."reviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews"."review_offers" ADD CONSTRAINT "review_offers_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "listings"."offers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews"."reviews" ADD CONSTRAINT "reviews_author_id_profiles_id_fk" FOREIGN KEY ("author_id") REFERENCES "people"."profiles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews"."reviews" ADD CONSTRAINT "reviews_subject_id_profiles_id_fk" FOREIGN KEY ("subject_id") REFERENCES "people"."profiles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "review_offers_review" ON "reviews"."review_offers" USING btree ("review_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reviews_once" ON "reviews"."reviews" USING btree ("author_id","context","context_id") WHERE context_id is not null;--> statement-breakpoint
CREATE INDEX "reviews_subject" ON "reviews"."reviews" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "reviews_context" ON "reviews"."reviews" USING btree ("context_id") WHERE context_id is not null;--> statement-breakpoint
CREATE INDEX "reviews_peers" ON "reviews"."reviews" USING btree ("author_id","subject_id","created_at") WHERE context = 'peer';