CREATE SCHEMA "connections";
--> statement-breakpoint
CREATE TABLE "connections"."connection_steps" (
	"id" uuid PRIMARY KEY NOT NULL,
	"connection_id" uuid NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"side" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "connections"."connections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"status" text DEFAULT 'initiated' NOT NULL,
	"initiator_id" uuid NOT NULL,
	"responder_id" uuid NOT NULL,
	"ask_id" uuid,
	"offer_id" uuid,
	"helper_id" uuid GENERATED ALWAYS AS (case type when 'ask_response' then initiator_id when 'offer_inquiry' then responder_id end) STORED,
	"message" text NOT NULL,
	"reaches" boolean DEFAULT true NOT NULL,
	"thread_id" uuid NOT NULL,
	"agreed_price_cents" bigint,
	"currency" text NOT NULL,
	"next_actor" text,
	"due_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"completed_at" timestamp with time zone,
	CONSTRAINT "connections_status" CHECK ("connections"."connections"."status" in ('initiated', 'discussing', 'accepted', 'in_progress', 'completed', 'declined', 'cancelled')),
	CONSTRAINT "connections_about" CHECK (case "connections"."connections"."type" when 'ask_response' then "connections"."connections"."ask_id" is not null and "connections"."connections"."offer_id" is null when 'offer_inquiry' then "connections"."connections"."offer_id" is not null and "connections"."connections"."ask_id" is null when 'direct' then "connections"."connections"."ask_id" is null and "connections"."connections"."offer_id" is null else false end),
	CONSTRAINT "connections_not_with_oneself" CHECK ("connections"."connections"."initiator_id" <> "connections"."connections"."responder_id"),
	CONSTRAINT "connections_price" CHECK ("connections"."connections"."agreed_price_cents" is null or ("connections"."connections"."agreed_price_cents" >= 0 and "connections"."connections"."type" <> 'direct')),
	CONSTRAINT "connections_completed" CHECK (("connections"."connections"."status" = 'completed') = ("connections"."connections"."completed_at" is not null)),
	CONSTRAINT "connections_next_actor" CHECK ("connections"."connections"."next_actor" in ('initiator', 'responder') and ("connections"."connections"."status" in ('initiated', 'discussing', 'accepted', 'in_progress')) = ("connections"."connections"."next_actor" is not null))
);
--> statement-breakpoint
ALTER TABLE "connections"."connection_steps" ADD CONSTRAINT "connection_steps_connection_id_connections_id_fk" FOREIGN KEY ("connection_id") REFERENCES "connections"."connections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "connections"."connections" ADD CONSTRAINT "connections_initiator_id_profiles_id_fk" FOREIGN KEY ("initiator_id") REFERENCES "people"."profiles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "connections"."connections" ADD CONSTRAINT "connections_responder_id_profiles_id_fk" FOREIGN KEY ("responder_id") REFERENCES "people"."profiles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "connections"."connections" ADD CONSTRAINT "connections_ask_id_asks_id_fk" FOREIGN KEY ("ask_id") REFERENCES "asks"."asks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "connections"."connections" ADD CONSTRAINT "connections_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "listings"."offers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "connections"."connections" ADD CONSTRAINT "connections_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "messaging"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "connection_steps_connection" ON "connections"."connection_steps" USING btree ("connection_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "connections_unfinished" ON "connections"."connections" USING btree ("initiator_id","responder_id",coalesce(ask_id, offer_id, '00000000-0000-0000-0000-000000000000'::uuid)) WHERE status in ('initiated', 'discussing', 'accepted', 'in_progress');--> statement-breakpoint
CREATE INDEX "connections_initiator_status" ON "connections"."connections" USING btree ("initiator_id","status","id");--> statement-breakpoint
CREATE INDEX "connections_responder_status" ON "connections"."connections" USING btree ("responder_id","status","id");--> statement-breakpoint
CREATE INDEX "connections_ask_status" ON "connections"."connections" USING btree ("ask_id","status");--> statement-breakpoint
CREATE INDEX "connections_offer_status" ON "connections"."connections" USING btree ("offer_id","status");--> statement-breakpoint
CREATE INDEX "connections_status_created" ON "connections"."connections" USING btree ("status","created_at");--> statement-breakpoint
CREATE INDEX "connections_helped" ON "connections"."connections" USING btree ("helper_id") WHERE status = 'completed';