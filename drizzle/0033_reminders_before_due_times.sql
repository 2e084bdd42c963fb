ALTER TABLE "connections"."connections" ADD COLUMN "remind_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD COLUMN "remind_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "connections_to_remind" ON "connections"."connections" USING btree ("remind_at") WHERE remind_at is not null;--> statement-breakpoint
CREATE INDEX "orders_to_remind" ON "orders"."orders" USING btree ("remind_at") WHERE remind_at is not null;--> statement-breakpoint
UPDATE "orders"."orders" SET "remind_at" = "due_at" - interval '1 day' WHERE "due_at" > now() AND "next_actor" <> 'moderator';--> statement-breakpoint
UPDATE "connections"."connections" SET "remind_at" = "due_at" - interval '1 day' WHERE "due_at" > now();
