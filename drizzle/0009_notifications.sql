CREATE SCHEMA "notifications";
--> statement-breakpoint
CREATE TABLE "notifications"."entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"recipient_id" uuid NOT NULL,
	"notice" text NOT NULL,
	"key" text NOT NULL,
	"notice_id" uuid,
	"actor_id" uuid,
	"data" jsonb NOT NULL,
	"for_digest" boolean NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notifications"."notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"recipient_id" uuid NOT NULL,
	"notice" text NOT NULL,
	"kind" text NOT NULL,
	"grouping" text NOT NULL,
	"data" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"latest_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "notifications"."preferences" (
	"member_id" uuid PRIMARY KEY NOT NULL,
	"choices" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"digest" text DEFAULT 'daily' NOT NULL,
	"digest_hour" smallint DEFAULT 8 NOT NULL,
	"digest_weekday" smallint DEFAULT 1 NOT NULL,
	"quiet_from" smallint,
	"quiet_to" smallint,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "preferences_digest" CHECK ("notifications"."preferences"."digest" in ('daily', 'weekly') and "notifications"."preferences"."digest_hour" between 0 and 23 and "notifications"."preferences"."digest_weekday" between 1 and 7),
	CONSTRAINT "preferences_quiet" CHECK (("notifications"."preferences"."quiet_from" is null) = ("notifications"."preferences"."quiet_to" is null) and "notifications"."preferences"."quiet_from" between 0 and 23 and "notifications"."preferences"."quiet_to" between 0 and 23 and "notifications"."preferences"."quiet_from" <> "notifications"."preferences"."quiet_to")
);
--> statement-breakpoint
ALTER TABLE "notifications"."entries" ADD CONSTRAINT "entries_recipient_id_users_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "people"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications"."entries" ADD CONSTRAINT "entries_notice_id_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "notifications"."notices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications"."entries" ADD CONSTRAINT "entries_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "people"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications"."notices" ADD CONSTRAINT "notices_recipient_id_users_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "people"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications"."preferences" ADD CONSTRAINT "preferences_member_id_users_id_fk" FOREIGN KEY ("member_id") REFERENCES "people"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "entries_once" ON "notifications"."entries" USING btree ("recipient_id","notice","key");--> statement-breakpoint
CREATE INDEX "entries_notice" ON "notifications"."entries" USING btree ("notice_id","actor_id");--> statement-breakpoint
CREATE INDEX "entries_actor" ON "notifications"."entries" USING btree ("actor_id");--> statement-breakpoint
CREATE INDEX "entries_digest" ON "notifications"."entries" USING btree ("recipient_id","created_at") WHERE for_digest;--> statement-breakpoint
CREATE UNIQUE INDEX "notices_open" ON "notifications"."notices" USING btree ("recipient_id","notice","grouping") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "notices_list" ON "notifications"."notices" USING btree ("recipient_id","latest_at","id");--> statement-breakpoint
CREATE INDEX "notices_unread" ON "notifications"."notices" USING btree ("recipient_id","latest_at","id") WHERE read_at is null;