ALTER TABLE "orders"."order_items" ALTER COLUMN "offer_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "connections"."connections" ADD COLUMN "price_by" text;--> statement-breakpoint
ALTER TABLE "connections"."connections" ADD COLUMN "price_agreed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "connections"."connections" ADD COLUMN "order_id" uuid;--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD COLUMN "connection_id" uuid;--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD CONSTRAINT "orders_connection_id_connections_id_fk" FOREIGN KEY ("connection_id") REFERENCES "connections"."connections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "connections_order" ON "connections"."connections" USING btree ("order_id") WHERE order_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "orders_connection" ON "orders"."orders" USING btree ("connection_id") WHERE connection_id is not null and status not in ('CANCELED', 'REFUNDED');--> statement-breakpoint
ALTER TABLE "connections"."connections" ADD CONSTRAINT "connections_price_by" CHECK ("connections"."connections"."price_by" in ('initiator', 'responder') and ("connections"."connections"."price_agreed_at" is null or "connections"."connections"."agreed_price_cents" is not null));--> statement-breakpoint
ALTER TABLE "connections"."connections" ADD CONSTRAINT "connections_ordered" CHECK ("connections"."connections"."order_id" is null or ("connections"."connections"."price_agreed_at" is not null and "connections"."connections"."status" in ('accepted', 'in_progress', 'completed', 'cancelled')));--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD CONSTRAINT "orders_connection" CHECK ("orders"."orders"."connection_id" is null or "orders"."orders"."kind" = 'service');