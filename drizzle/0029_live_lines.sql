CREATE TABLE "platform"."live_events" (
	"member_id" uuid NOT NULL,
	"number" bigint NOT NULL,
	"type" text NOT NULL,
	"body" jsonb NOT NULL,
	"subject_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "live_events_member_id_number_pk" PRIMARY KEY("member_id","number")
);
--> statement-breakpoint
CREATE TABLE "platform"."live_lines" (
	"member_id" uuid PRIMARY KEY NOT NULL,
	"last_number" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "live_events_created" ON "platform"."live_events" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "live_events_subject" ON "platform"."live_events" USING btree ("subject_id") WHERE subject_id is not null;