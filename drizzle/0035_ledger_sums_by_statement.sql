-- The sum is looked at once for each statement that writes entries, not once for each entry and again for the posting:
-- three legs of a payment asked six questions at its commit. All entries of a posting are one statement's.
CREATE FUNCTION ledger.check_entries() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  posting uuid;
BEGIN
  FOR posting IN SELECT DISTINCT posting_id FROM added LOOP
    IF EXISTS (SELECT FROM ledger.entries e JOIN ledger.accounts a ON a.id = e.account_id WHERE e.posting_id = posting GROUP BY a.unit HAVING sum(e.amount) <> 0) THEN
      RAISE EXCEPTION 'ledger.entries: % does not sum to zero', posting USING ERRCODE = 'check_violation';
    END IF;
  END LOOP;
  RETURN NULL;
END $$;
--> statement-breakpoint
DROP TRIGGER entries_sum_to_zero ON ledger.entries;
--> statement-breakpoint
CREATE TRIGGER entries_sum_to_zero AFTER INSERT ON ledger.entries REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION ledger.check_entries();
--> statement-breakpoint
ALTER TABLE ledger.entries ENABLE ALWAYS TRIGGER entries_sum_to_zero;
--> statement-breakpoint
-- What is left to look at when the transaction ends: that the posting moves something at all.
CREATE OR REPLACE FUNCTION ledger.check_sum() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT count(*) FROM ledger.entries WHERE posting_id = NEW.id) < 2 THEN
    RAISE EXCEPTION 'ledger.postings: % moves fewer than two accounts', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
