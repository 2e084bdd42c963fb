CREATE SCHEMA "relations";
--> statement-breakpoint
CREATE TABLE "relations"."blocks" (
	"blocker_id" uuid NOT NULL,
	"blocked_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "blocks_blocker_id_blocked_id_pk" PRIMARY KEY("blocker_id","blocked_id"),
	CONSTRAINT "blocks_not_oneself" CHECK ("relations"."blocks"."blocker_id" <> "relations"."blocks"."blocked_id")
);
--> statement-breakpoint
CREATE TABLE "relations"."follows" (
	"id" uuid PRIMARY KEY NOT NULL,
	"follower_id" uuid NOT NULL,
	"followed_id" uuid NOT NULL,
	"counts" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "follows_not_oneself" CHECK ("relations"."follows"."follower_id" <> "relations"."follows"."followed_id")
);
--> statement-breakpoint
CREATE TABLE "relations"."mutes" (
	"muter_id" uuid NOT NULL,
	"muted_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mutes_muter_id_muted_id_pk" PRIMARY KEY("muter_id","muted_id"),
	CONSTRAINT "mutes_not_oneself" CHECK ("relations"."mutes"."muter_id" <> "relations"."mutes"."muted_id")
);
--> statement-breakpoint
ALTER TABLE "relations"."blocks" ADD CONSTRAINT "blocks_blocker_id_users_id_fk" FOREIGN KEY ("blocker_id") REFERENCES "people"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations"."blocks" ADD CONSTRAINT "blocks_blocked_id_users_id_fk" FOREIGN KEY ("blocked_id") REFERENCES "people"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations"."follows" ADD CONSTRAINT "follows_follower_id_users_id_fk" FOREIGN KEY ("follower_id") REFERENCES "people"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations"."follows" ADD CONSTRAINT "follows_followed_id_users_id_fk" FOREIGN KEY ("followed_id") REFERENCES "people"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations"."mutes" ADD CONSTRAINT "mutes_muter_id_users_id_fk" FOREIGN KEY ("muter_id") REFERENCES "people"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations"."mutes" ADD CONSTRAINT "mutes_muted_id_users_id_fk" FOREIGN KEY ("muted_id") REFERENCES "people"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "blocks_of_blocked" ON "relations"."blocks" USING btree ("blocked_id");--> statement-breakpoint
CREATE UNIQUE INDEX "follows_pair" ON "relations"."follows" USING btree ("follower_id","followed_id");--> statement-breakpoint
CREATE INDEX "follows_of_follower" ON "relations"."follows" USING btree ("follower_id","id");--> statement-breakpoint
CREATE INDEX "follows_of_followed" ON "relations"."follows" USING btree ("followed_id","id") WHERE "relations"."follows"."counts";--> statement-breakpoint
CREATE INDEX "mutes_of_muted" ON "relations"."mutes" USING btree ("muted_id");--> statement-breakpoint
CREATE VIEW "relations"."following" AS (select "follower_id", "followed_id" from "relations"."follows" where not exists (select 1 from "relations"."mutes" where "relations"."mutes"."muter_id" = "relations"."follows"."follower_id" and "relations"."mutes"."muted_id" = "relations"."follows"."followed_id"));