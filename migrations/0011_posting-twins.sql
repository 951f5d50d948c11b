CREATE TABLE "posting_merge" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"kept_id" uuid NOT NULL,
	"gone_id" uuid NOT NULL,
	"moved" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "forgotten_likes" (
	"workspace_id" uuid PRIMARY KEY NOT NULL,
	"posting_ids" uuid[] NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "posting_text" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"posting_id" uuid NOT NULL,
	"title" text NOT NULL,
	"url" text,
	"content" text,
	"content_expires_at" timestamp with time zone,
	"captured_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "posting" ADD COLUMN "addresses" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "posting" ADD COLUMN "company_key" text;--> statement-breakpoint
ALTER TABLE "posting" ADD COLUMN "sketch" integer[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "posting" ADD COLUMN "distinct_from" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "posting_text" ADD CONSTRAINT "posting_text_posting_id_posting_id_fk" FOREIGN KEY ("posting_id") REFERENCES "public"."posting"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "posting_merge_list" ON "posting_merge" USING btree ("workspace_id","id");--> statement-breakpoint
CREATE INDEX "posting_text_posting" ON "posting_text" USING btree ("posting_id");