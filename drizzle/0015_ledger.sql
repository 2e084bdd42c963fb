CREATE SCHEMA "ledger";
--> statement-breakpoint
CREATE TABLE "ledger"."accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"unit" text NOT NULL,
	"may_go_below_zero" boolean NOT NULL,
	"balance" bigint DEFAULT 0 NOT NULL,
	"entry_count" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "accounts_balance" CHECK ("ledger"."accounts"."may_go_below_zero" or "ledger"."accounts"."balance" >= 0),
	CONSTRAINT "accounts_countable" CHECK ("ledger"."accounts"."balance" between -9007199254740991 and 9007199254740991)
);
--> statement-breakpoint
CREATE TABLE "ledger"."entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"posting_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"amount" bigint NOT NULL,
	"balance" bigint NOT NULL,
	"position" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "entries_amount" CHECK ("ledger"."entries"."amount" <> 0)
);
--> statement-breakpoint
CREATE TABLE "ledger"."postings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"cause" text NOT NULL,
	"actor_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "ledger"."entries" ADD CONSTRAINT "entries_posting_id_postings_id_fk" FOREIGN KEY ("posting_id") REFERENCES "ledger"."postings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger"."entries" ADD CONSTRAINT "entries_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "ledger"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_owner_kind_unit" ON "ledger"."accounts" USING btree ("owner_id","kind","unit");--> statement-breakpoint
CREATE UNIQUE INDEX "entries_posting_account" ON "ledger"."entries" USING btree ("posting_id","account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "entries_account_position" ON "ledger"."entries" USING btree ("account_id","position");--> statement-breakpoint
CREATE INDEX "entries_account_newest" ON "ledger"."entries" USING btree ("account_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "postings_kind_cause" ON "ledger"."postings" USING btree ("kind","cause");--> statement-breakpoint
-- For tables that only ever grow: a mistake is mended by a further row. ALWAYS, so that a replication role does not get round it.
CREATE FUNCTION platform.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%.% refuses %: it is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER postings_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.postings FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
--> statement-breakpoint
CREATE TRIGGER entries_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.entries FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
--> statement-breakpoint
CREATE TRIGGER accounts_stay BEFORE DELETE OR TRUNCATE ON ledger.accounts FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
--> statement-breakpoint
CREATE TRIGGER accounts_keep_their_names BEFORE UPDATE OF id, owner_id, kind, unit, may_go_below_zero ON ledger.accounts FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
--> statement-breakpoint
-- Looked at when the transaction ends, whoever wrote: a posting moves at least two accounts, and nothing in sum per unit.
CREATE FUNCTION ledger.check_sum() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  posting uuid := CASE TG_TABLE_NAME WHEN 'postings' THEN to_jsonb(NEW) ->> 'id' ELSE to_jsonb(NEW) ->> 'posting_id' END;
BEGIN
  IF (SELECT count(*) FROM ledger.entries WHERE posting_id = posting) < 2 THEN
    RAISE EXCEPTION 'ledger.postings: % moves fewer than two accounts', posting USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT FROM ledger.entries e JOIN ledger.accounts a ON a.id = e.account_id WHERE e.posting_id = posting GROUP BY a.unit HAVING sum(e.amount) <> 0) THEN
    RAISE EXCEPTION 'ledger.entries: % does not sum to zero', posting USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER postings_sum_to_zero AFTER INSERT ON ledger.postings DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger.check_sum();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER entries_sum_to_zero AFTER INSERT ON ledger.entries DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger.check_sum();
--> statement-breakpoint
ALTER TABLE ledger.postings ENABLE ALWAYS TRIGGER postings_append_only, ENABLE ALWAYS TRIGGER postings_sum_to_zero;
--> statement-breakpoint
ALTER TABLE ledger.entries ENABLE ALWAYS TRIGGER entries_append_only, ENABLE ALWAYS TRIGGER entries_sum_to_zero;
--> statement-breakpoint
ALTER TABLE ledger.accounts ENABLE ALWAYS TRIGGER accounts_stay, ENABLE ALWAYS TRIGGER accounts_keep_their_names;
