CREATE TABLE "resume_draft" (
	"resume_id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"based_on" integer NOT NULL,
	"profile" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "share_comment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"share_id" uuid,
	"kind" text NOT NULL,
	"record_id" uuid NOT NULL,
	"parent_id" uuid,
	"place" text,
	"quote" text,
	"body" text NOT NULL,
	"author_name" text NOT NULL,
	"user_id" uuid,
	"visitor_id" text,
	"resolved_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "share" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"record_id" uuid NOT NULL,
	"label" text,
	"token_hash" text NOT NULL,
	"permission" text NOT NULL,
	"password_hash" text,
	"hide_contact" boolean NOT NULL,
	"allow_download" boolean NOT NULL,
	"expires_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"views" integer DEFAULT 0 NOT NULL,
	"last_viewed_at" timestamp with time zone,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "share_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "resume" ADD COLUMN "search_text" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "resume_draft" ADD CONSTRAINT "resume_draft_resume_id_resume_id_fk" FOREIGN KEY ("resume_id") REFERENCES "public"."resume"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_comment" ADD CONSTRAINT "share_comment_share_id_share_id_fk" FOREIGN KEY ("share_id") REFERENCES "public"."share"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "share_comment_record" ON "share_comment" USING btree ("workspace_id","record_id","id");--> statement-breakpoint
CREATE INDEX "share_comment_share" ON "share_comment" USING btree ("share_id");--> statement-breakpoint
CREATE INDEX "share_record" ON "share" USING btree ("workspace_id","record_id");