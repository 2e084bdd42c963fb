CREATE SCHEMA "messaging";
--> statement-breakpoint
CREATE TABLE "messaging"."message_files" (
	"message_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "message_files_message_id_file_id_pk" PRIMARY KEY("message_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "messaging"."messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"thread_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"sender_id" uuid NOT NULL,
	"content" text NOT NULL,
	"client_id" text,
	"reply_to_id" uuid,
	"withheld_from" uuid[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"edited_at" timestamp with time zone,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "messaging"."participants" (
	"thread_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"unread" integer DEFAULT 0 NOT NULL,
	"read_number" integer DEFAULT 0 NOT NULL,
	"last_number" integer DEFAULT 0 NOT NULL,
	"listed_at" timestamp with time zone,
	CONSTRAINT "participants_thread_id_member_id_pk" PRIMARY KEY("thread_id","member_id"),
	CONSTRAINT "participants_unread" CHECK ("messaging"."participants"."unread" >= 0),
	CONSTRAINT "participants_read" CHECK ("messaging"."participants"."read_number" <= "messaging"."participants"."last_number")
);
--> statement-breakpoint
CREATE TABLE "messaging"."threads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid,
	"key" text NOT NULL,
	"last_number" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "threads_kind" CHECK ("messaging"."threads"."kind" in ('direct', 'connection', 'order')),
	CONSTRAINT "threads_subject" CHECK (("messaging"."threads"."kind" = 'direct') = ("messaging"."threads"."subject_id" is null))
);
--> statement-breakpoint
ALTER TABLE "messaging"."message_files" ADD CONSTRAINT "message_files_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "messaging"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messaging"."messages" ADD CONSTRAINT "messages_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "messaging"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messaging"."messages" ADD CONSTRAINT "messages_sender_id_profiles_id_fk" FOREIGN KEY ("sender_id") REFERENCES "people"."profiles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messaging"."participants" ADD CONSTRAINT "participants_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "messaging"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messaging"."participants" ADD CONSTRAINT "participants_member_id_profiles_id_fk" FOREIGN KEY ("member_id") REFERENCES "people"."profiles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "message_files_file" ON "messaging"."message_files" USING btree ("file_id");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_place" ON "messaging"."messages" USING btree ("thread_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_client" ON "messaging"."messages" USING btree ("sender_id","client_id") WHERE client_id is not null;--> statement-breakpoint
CREATE INDEX "participants_list" ON "messaging"."participants" USING btree ("member_id","listed_at","thread_id") WHERE listed_at is not null;--> statement-breakpoint
CREATE INDEX "participants_unread" ON "messaging"."participants" USING btree ("member_id") WHERE unread > 0;--> statement-breakpoint
CREATE UNIQUE INDEX "threads_key" ON "messaging"."threads" USING btree ("key");