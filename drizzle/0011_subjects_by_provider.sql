DROP INDEX "credentials"."connections_subject";--> statement-breakpoint
CREATE UNIQUE INDEX "connections_subject" ON "credentials"."connections" USING btree ("provider","issuer","subject");