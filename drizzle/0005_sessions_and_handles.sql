CREATE TABLE "people"."known_devices" (
	"user_id" uuid NOT NULL,
	"mark" text NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "known_devices_user_id_mark_pk" PRIMARY KEY("user_id","mark")
);
--> statement-breakpoint
CREATE TABLE "people"."old_handles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"handle" text NOT NULL,
	"skeleton" text NOT NULL,
	"replaced_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "people"."known_devices" ADD CONSTRAINT "known_devices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "people"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."old_handles" ADD CONSTRAINT "old_handles_member_id_users_id_fk" FOREIGN KEY ("member_id") REFERENCES "people"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "known_devices_seen" ON "people"."known_devices" USING btree ("seen_at");--> statement-breakpoint
CREATE INDEX "old_handles_skeleton" ON "people"."old_handles" USING btree ("skeleton");--> statement-breakpoint
CREATE INDEX "old_handles_member" ON "people"."old_handles" USING btree ("member_id","replaced_at");