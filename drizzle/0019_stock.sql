CREATE TABLE "listings"."stock" (
	"id" uuid PRIMARY KEY NOT NULL,
	"offer_id" uuid NOT NULL,
	"variant_id" uuid,
	"on_hand" integer NOT NULL,
	"held" integer DEFAULT 0 NOT NULL,
	"available" integer GENERATED ALWAYS AS (on_hand - held) STORED NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stock_offer_variant" UNIQUE NULLS NOT DISTINCT("offer_id","variant_id"),
	CONSTRAINT "stock_never_oversold" CHECK ("listings"."stock"."held" between 0 and "listings"."stock"."on_hand")
);
--> statement-breakpoint
CREATE TABLE "listings"."stock_holds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"stock_id" uuid NOT NULL,
	"quantity" integer NOT NULL,
	"state" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stock_holds_quantity" CHECK ("listings"."stock_holds"."quantity" > 0),
	CONSTRAINT "stock_holds_state" CHECK ("listings"."stock_holds"."state" in ('held', 'released', 'taken', 'returned'))
);
--> statement-breakpoint
CREATE TABLE "listings"."stock_movements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"stock_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"quantity" integer NOT NULL,
	"held_change" integer NOT NULL,
	"on_hand" integer NOT NULL,
	"held" integer NOT NULL,
	"hold_id" uuid,
	"actor_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stock_movements_kind" CHECK ("listings"."stock_movements"."kind" in ('opening', 'adjusted', 'held', 'released', 'taken', 'returned'))
);
--> statement-breakpoint
ALTER TABLE "listings"."stock" ADD CONSTRAINT "stock_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "listings"."offers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listings"."stock_holds" ADD CONSTRAINT "stock_holds_stock_id_stock_id_fk" FOREIGN KEY ("stock_id") REFERENCES "listings"."stock"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listings"."stock_movements" ADD CONSTRAINT "stock_movements_stock_id_stock_id_fk" FOREIGN KEY ("stock_id") REFERENCES "listings"."stock"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "stock_holds_held" ON "listings"."stock_holds" USING btree ("stock_id") WHERE state = 'held';--> statement-breakpoint
CREATE INDEX "stock_movements_stock" ON "listings"."stock_movements" USING btree ("stock_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "stock_movements_once" ON "listings"."stock_movements" USING btree ("hold_id","kind") WHERE hold_id is not null;
--> statement-breakpoint
CREATE TRIGGER stock_movements_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON listings.stock_movements FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
--> statement-breakpoint
ALTER TABLE listings.stock_movements ENABLE ALWAYS TRIGGER stock_movements_append_only;
--> statement-breakpoint
-- What is sold by the piece already: products have what their facet says, artworks are one unless they are sold.
INSERT INTO listings.stock (id, offer_id, on_hand)
  SELECT gen_random_uuid(), id, CASE WHEN type = 'product' THEN coalesce((facets #>> '{product,stock}')::integer, 0) WHEN status = 'sold' THEN 0 ELSE 1 END
  FROM listings.offers WHERE type IN ('product', 'artwork');
--> statement-breakpoint
INSERT INTO listings.stock_movements (id, stock_id, kind, quantity, held_change, on_hand, held)
  SELECT gen_random_uuid(), id, 'opening', on_hand, 0, on_hand, 0 FROM listings.stock;
