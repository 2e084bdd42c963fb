CREATE SCHEMA "credentials";
--> statement-breakpoint
CREATE TABLE "credentials"."backup_codes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"used_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "backup_codes_hash" UNIQUE("code_hash")
);
--> statement-breakpoint
CREATE TABLE "credentials"."challenges" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"hash" text NOT NULL,
	"member_id" uuid,
	"sealed_data" text NOT NULL,
	"tries" smallint DEFAULT 0 NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "challenges_hash" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "credentials"."connections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"provider" text NOT NULL,
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"label" text NOT NULL,
	"last_used_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "connections_provider" CHECK ("credentials"."connections"."provider" in ('google', 'github'))
);
--> statement-breakpoint
CREATE TABLE "credentials"."passkeys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"credential_id" text NOT NULL,
	"public_key" text NOT NULL,
	"counter" bigint NOT NULL,
	"transports" text[] DEFAULT '{}' NOT NULL,
	"name" text NOT NULL,
	"backed_up" boolean NOT NULL,
	"last_used_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "passkeys_credential" UNIQUE("credential_id")
);
--> statement-breakpoint
CREATE TABLE "credentials"."two_steps" (
	"member_id" uuid PRIMARY KEY NOT NULL,
	"sealed_secret" text NOT NULL,
	"last_step" bigint DEFAULT 0 NOT NULL,
	"confirmed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "credentials"."backup_codes" ADD CONSTRAINT "backup_codes_member_id_users_id_fk" FOREIGN KEY ("member_id") REFERENCES "people"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials"."challenges" ADD CONSTRAINT "challenges_member_id_users_id_fk" FOREIGN KEY ("member_id") REFERENCES "people"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials"."connections" ADD CONSTRAINT "connections_member_id_users_id_fk" FOREIGN KEY ("member_id") REFERENCES "people"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials"."passkeys" ADD CONSTRAINT "passkeys_member_id_users_id_fk" FOREIGN KEY ("member_id") REFERENCES "people"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials"."two_steps" ADD CONSTRAINT "two_steps_member_id_users_id_fk" FOREIGN KEY ("member_id") REFERENCES "people"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "backup_codes_member" ON "credentials"."backup_codes" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "challenges_expiry" ON "credentials"."challenges" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "challenges_member" ON "credentials"."challenges" USING btree ("member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "connections_subject" ON "credentials"."connections" USING btree ("issuer","subject");--> statement-breakpoint
CREATE UNIQUE INDEX "connections_member" ON "credentials"."connections" USING btree ("member_id","provider");--> statement-breakpoint
CREATE INDEX "passkeys_member" ON "credentials"."passkeys" USING btree ("member_id");