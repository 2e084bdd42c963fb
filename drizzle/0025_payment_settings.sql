CREATE TABLE "payments"."payment_settings" (
	"member_id" uuid PRIMARY KEY NOT NULL,
	"instructions" text NOT NULL,
	"hold_hours" integer NOT NULL,
	"transfer" jsonb,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "payment_settings_hold" CHECK ("payments"."payment_settings"."hold_hours" between 1 and 720)
);
--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD COLUMN "hold_hours" integer DEFAULT 72 NOT NULL;--> statement-breakpoint
ALTER TABLE "payments"."payment_settings" ADD CONSTRAINT "payment_settings_member_id_profiles_id_fk" FOREIGN KEY ("member_id") REFERENCES "people"."profiles"("id") ON DELETE no action ON UPDATE no action;