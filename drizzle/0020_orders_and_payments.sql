CREATE SCHEMA "orders";
--> statement-breakpoint
CREATE SCHEMA "payments";
--> statement-breakpoint
CREATE TABLE "orders"."order_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"step" text NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"role" text NOT NULL,
	"actor_id" uuid,
	"message" text,
	"reason" text,
	"amount_cents" bigint,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "orders"."order_files" (
	"event_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "order_files_event_id_file_id_pk" PRIMARY KEY("event_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "orders"."order_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"offer_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"url" text NOT NULL,
	"offer_type" text NOT NULL,
	"unit_price_cents" bigint NOT NULL,
	"quantity" integer NOT NULL,
	"total_cents" bigint NOT NULL,
	CONSTRAINT "order_items_total" CHECK ("orders"."order_items"."total_cents" = "orders"."order_items"."unit_price_cents" * "orders"."order_items"."quantity" and "orders"."order_items"."quantity" > 0)
);
--> statement-breakpoint
CREATE TABLE "orders"."orders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" integer GENERATED ALWAYS AS IDENTITY (sequence name "orders"."orders_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1001 CACHE 1),
	"checkout_id" uuid NOT NULL,
	"buyer_id" uuid NOT NULL,
	"seller_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"status_before" text,
	"payment_status" text DEFAULT 'UNPAID' NOT NULL,
	"payment_method" text NOT NULL,
	"currency" text NOT NULL,
	"subtotal_cents" bigint NOT NULL,
	"shipping_cents" bigint DEFAULT 0 NOT NULL,
	"discount_cents" bigint DEFAULT 0 NOT NULL,
	"total_cents" bigint NOT NULL,
	"refunded_cents" bigint DEFAULT 0 NOT NULL,
	"shipping_address" jsonb,
	"note" text DEFAULT '' NOT NULL,
	"carrier" text,
	"tracking" text,
	"delivery_days" integer NOT NULL,
	"revisions_left" integer NOT NULL,
	"canceled_because" text,
	"next_actor" text,
	"due_at" timestamp with time zone,
	"due_step" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"paid_at" timestamp with time zone,
	"earned_at" timestamp with time zone,
	CONSTRAINT "orders_status" CHECK ("orders"."orders"."status" in ('CANCELED', 'DISPUTED', 'REFUNDED')
        or ("orders"."orders"."kind" = 'service' and "orders"."orders"."status" in ('PENDING_PAYMENT', 'PAYMENT_SUBMITTED', 'PAYMENT_CONFIRMED', 'IN_PROGRESS', 'SUBMITTED', 'REVISION_REQUESTED', 'COMPLETED'))
        or ("orders"."orders"."kind" = 'goods' and "orders"."orders"."status" in ('PENDING', 'PROCESSING', 'SHIPPED', 'DELIVERED'))
        or ("orders"."orders"."kind" = 'digital' and "orders"."orders"."status" in ('PENDING_PAYMENT', 'COMPLETED'))),
	CONSTRAINT "orders_kind" CHECK ("orders"."orders"."kind" in ('service', 'goods', 'digital')),
	CONSTRAINT "orders_payment_status" CHECK ("orders"."orders"."payment_status" in ('UNPAID', 'SUBMITTED', 'CONFIRMED', 'PARTLY_REFUNDED', 'REFUNDED', 'FAILED')),
	CONSTRAINT "orders_total" CHECK ("orders"."orders"."total_cents" = "orders"."orders"."subtotal_cents" + "orders"."orders"."shipping_cents" - "orders"."orders"."discount_cents" and "orders"."orders"."total_cents" >= 0),
	CONSTRAINT "orders_refunded" CHECK ("orders"."orders"."refunded_cents" between 0 and "orders"."orders"."total_cents"),
	CONSTRAINT "orders_not_of_oneself" CHECK ("orders"."orders"."buyer_id" <> "orders"."orders"."seller_id"),
	CONSTRAINT "orders_disputed" CHECK (("orders"."orders"."status" = 'DISPUTED') = ("orders"."orders"."status_before" is not null)),
	CONSTRAINT "orders_revisions" CHECK ("orders"."orders"."revisions_left" >= 0)
);
--> statement-breakpoint
CREATE TABLE "payments"."payments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"together_id" uuid NOT NULL,
	"payer_id" uuid NOT NULL,
	"payee_id" uuid NOT NULL,
	"method" text NOT NULL,
	"reference" text NOT NULL,
	"amount_cents" bigint NOT NULL,
	"currency" text NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"refunded_cents" bigint DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_at" timestamp with time zone,
	CONSTRAINT "payments_status" CHECK ("payments"."payments"."status" in ('waiting', 'submitted', 'confirmed', 'failed', 'closed')),
	CONSTRAINT "payments_amount" CHECK ("payments"."payments"."amount_cents" >= 0 and "payments"."payments"."refunded_cents" between 0 and "payments"."payments"."amount_cents"),
	CONSTRAINT "payments_confirmed" CHECK (("payments"."payments"."status" = 'confirmed') = ("payments"."payments"."confirmed_at" is not null)),
	CONSTRAINT "payments_refunded" CHECK ("payments"."payments"."refunded_cents" = 0 or "payments"."payments"."status" = 'confirmed')
);
--> statement-breakpoint
CREATE TABLE "payments"."proofs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"payment_id" uuid NOT NULL,
	"payee_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"reference_key" text NOT NULL,
	"payer_name" text NOT NULL,
	"amount_cents" bigint NOT NULL,
	"file_id" uuid,
	"file_hash" text,
	"state" text DEFAULT 'open' NOT NULL,
	"reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp with time zone,
	CONSTRAINT "proofs_state" CHECK ("payments"."proofs"."state" in ('open', 'accepted', 'rejected')),
	CONSTRAINT "proofs_decided" CHECK (("payments"."proofs"."state" = 'open') = ("payments"."proofs"."decided_at" is null))
);
--> statement-breakpoint
CREATE TABLE "payments"."refunds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"payment_id" uuid NOT NULL,
	"amount_cents" bigint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "refunds_amount" CHECK ("payments"."refunds"."amount_cents" > 0)
);
--> statement-breakpoint
ALTER TABLE "orders"."order_events" ADD CONSTRAINT "order_events_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."order_files" ADD CONSTRAINT "order_files_event_id_order_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "orders"."order_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."order_items" ADD CONSTRAINT "order_items_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."order_items" ADD CONSTRAINT "order_items_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "listings"."offers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD CONSTRAINT "orders_buyer_id_profiles_id_fk" FOREIGN KEY ("buyer_id") REFERENCES "people"."profiles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD CONSTRAINT "orders_seller_id_profiles_id_fk" FOREIGN KEY ("seller_id") REFERENCES "people"."profiles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."payments" ADD CONSTRAINT "payments_payer_id_profiles_id_fk" FOREIGN KEY ("payer_id") REFERENCES "people"."profiles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."payments" ADD CONSTRAINT "payments_payee_id_profiles_id_fk" FOREIGN KEY ("payee_id") REFERENCES "people"."profiles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."proofs" ADD CONSTRAINT "proofs_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "payments"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."proofs" ADD CONSTRAINT "proofs_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "media"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."refunds" ADD CONSTRAINT "refunds_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "payments"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "order_events_order" ON "orders"."order_events" USING btree ("order_id","id");--> statement-breakpoint
CREATE INDEX "order_files_file" ON "orders"."order_files" USING btree ("file_id");--> statement-breakpoint
CREATE UNIQUE INDEX "order_items_order" ON "orders"."order_items" USING btree ("order_id","position");--> statement-breakpoint
CREATE INDEX "order_items_offer" ON "orders"."order_items" USING btree ("offer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "orders_number" ON "orders"."orders" USING btree ("number");--> statement-breakpoint
CREATE INDEX "orders_buyer" ON "orders"."orders" USING btree ("buyer_id","id");--> statement-breakpoint
CREATE INDEX "orders_seller" ON "orders"."orders" USING btree ("seller_id","id");--> statement-breakpoint
CREATE INDEX "orders_seller_status" ON "orders"."orders" USING btree ("seller_id","status","id");--> statement-breakpoint
CREATE INDEX "orders_checkout" ON "orders"."orders" USING btree ("checkout_id");--> statement-breakpoint
CREATE INDEX "orders_due" ON "orders"."orders" USING btree ("due_at") WHERE due_step is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "payments_subject" ON "payments"."payments" USING btree ("subject","subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payments_reference" ON "payments"."payments" USING btree ("reference");--> statement-breakpoint
CREATE INDEX "payments_together" ON "payments"."payments" USING btree ("together_id");--> statement-breakpoint
CREATE UNIQUE INDEX "proofs_one_open" ON "payments"."proofs" USING btree ("payment_id") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "proofs_payment" ON "payments"."proofs" USING btree ("payment_id","id");--> statement-breakpoint
CREATE INDEX "proofs_reference" ON "payments"."proofs" USING btree ("payee_id","reference_key");--> statement-breakpoint
CREATE INDEX "proofs_file_hash" ON "payments"."proofs" USING btree ("payee_id","file_hash") WHERE file_hash is not null;--> statement-breakpoint
CREATE INDEX "proofs_file" ON "payments"."proofs" USING btree ("file_id") WHERE file_id is not null;--> statement-breakpoint
CREATE INDEX "refunds_payment" ON "payments"."refunds" USING btree ("payment_id");
--> statement-breakpoint
CREATE TRIGGER order_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON orders.order_events FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
--> statement-breakpoint
ALTER TABLE orders.order_events ENABLE ALWAYS TRIGGER order_events_append_only;
