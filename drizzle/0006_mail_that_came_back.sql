CREATE TABLE "platform"."mail_troubles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"recipient" "citext" NOT NULL,
	"kind" text NOT NULL,
	"address_is_dead" boolean NOT NULL,
	"detail" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "mail_troubles_dead" ON "platform"."mail_troubles" USING btree ("recipient") WHERE address_is_dead;