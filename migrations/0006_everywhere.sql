CREATE TABLE "account_deletion" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"undo_hash" text NOT NULL,
	"purge_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "account_deletion_undo_hash_unique" UNIQUE("undo_hash")
);
--> statement-breakpoint
CREATE TABLE "data_export" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"job_id" uuid,
	"file_key" text,
	"bytes" integer,
	"expires_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tour_progress" (
	"user_id" uuid NOT NULL,
	"tour" text NOT NULL,
	"state" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tour_progress_user_id_tour_pk" PRIMARY KEY("user_id","tour")
);
--> statement-breakpoint
CREATE TABLE "insight_mark" (
	"workspace_id" uuid NOT NULL,
	"key" text NOT NULL,
	"until" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "insight_mark_workspace_id_key_pk" PRIMARY KEY("workspace_id","key")
);
--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "active_workspace_id" uuid;--> statement-breakpoint
ALTER TABLE "workspace" ADD COLUMN "hidden_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "workspace" ADD COLUMN "purge_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "account_deletion" ADD CONSTRAINT "account_deletion_user_id_app_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."app_user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tour_progress" ADD CONSTRAINT "tour_progress_user_id_app_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."app_user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "data_export_list" ON "data_export" USING btree ("workspace_id","id");--> statement-breakpoint
CREATE INDEX "data_export_expiry" ON "data_export" USING btree ("expires_at");--> statement-breakpoint
-- Searching forgives typing errors and accents. Both belong to PostgreSQL's own set and need no special rights.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS unaccent;
--> statement-breakpoint
-- The audit log stays append-only, with one exception: a person who has left can be taken out of it. Nothing else changes.
create function refuse_audit_rewrite() returns trigger language plpgsql as $$
begin
  if new.id = old.id and new.action = old.action and new.actor = old.actor and new.created_at = old.created_at
    and new.user_id is null and new.ip_address is null and new.details = '{}'::jsonb then
    return new;
  end if;
  raise exception 'audit_entry is append-only' using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
drop trigger audit_append_only on audit_entry;
--> statement-breakpoint
create trigger audit_append_only before delete or truncate on audit_entry for each statement execute function refuse_audit_change();
--> statement-breakpoint
create trigger audit_no_rewrite before update on audit_entry for each row execute function refuse_audit_rewrite();
