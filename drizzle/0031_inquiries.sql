CREATE SCHEMA "inquiries";
--> statement-breakpoint
CREATE TABLE "inquiries"."inquiries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"profile_id" uuid NOT NULL,
	"status" text NOT NULL,
	"name" text NOT NULL,
	"email" "citext" NOT NULL,
	"subject" text NOT NULL,
	"message" text NOT NULL,
	"budget" text DEFAULT '' NOT NULL,
	"timeline" text DEFAULT '' NOT NULL,
	"answer" text,
	"answered_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "inquiries_status" CHECK ("inquiries"."inquiries"."status" in ('new', 'read', 'answered', 'archived', 'spam')),
	CONSTRAINT "inquiries_answer" CHECK (("inquiries"."inquiries"."answer" is null) = ("inquiries"."inquiries"."answered_at" is null) and ("inquiries"."inquiries"."status" <> 'answered' or "inquiries"."inquiries"."answer" is not null))
);
--> statement-breakpoint
ALTER TABLE "inquiries"."inquiries" ADD CONSTRAINT "inquiries_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "people"."profiles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inquiries_profile" ON "inquiries"."inquiries" USING btree ("profile_id","status","id");--> statement-breakpoint
CREATE INDEX "inquiries_email" ON "inquiries"."inquiries" USING btree ("email","created_at");