CREATE SCHEMA "earnings";
--> statement-breakpoint
CREATE TABLE "earnings"."milestones" (
	"owner_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"target_cents" bigint NOT NULL,
	CONSTRAINT "milestones_owner_id_currency_position_pk" PRIMARY KEY("owner_id","currency","position"),
	CONSTRAINT "milestones_target" CHECK ("earnings"."milestones"."target_cents" > 0)
);
--> statement-breakpoint
CREATE TABLE "earnings"."payouts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"amount_cents" bigint NOT NULL,
	"currency" text NOT NULL,
	"status" text DEFAULT 'requested' NOT NULL,
	"note" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" uuid,
	CONSTRAINT "payouts_status" CHECK ("earnings"."payouts"."status" in ('requested', 'paid', 'declined')),
	CONSTRAINT "payouts_amount" CHECK ("earnings"."payouts"."amount_cents" > 0),
	CONSTRAINT "payouts_decided" CHECK (("earnings"."payouts"."status" = 'requested') = ("earnings"."payouts"."decided_at" is null))
);
--> statement-breakpoint
ALTER TABLE "earnings"."milestones" ADD CONSTRAINT "milestones_owner_id_profiles_id_fk" FOREIGN KEY ("owner_id") REFERENCES "people"."profiles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "earnings"."payouts" ADD CONSTRAINT "payouts_owner_id_profiles_id_fk" FOREIGN KEY ("owner_id") REFERENCES "people"."profiles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "payouts_owner" ON "earnings"."payouts" USING btree ("owner_id","id");--> statement-breakpoint
CREATE INDEX "payouts_waiting" ON "earnings"."payouts" USING btree ("id") WHERE status = 'requested';