CREATE TABLE "studio_compile" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"state" text NOT NULL,
	"job_id" uuid,
	"engine" text,
	"hash" text NOT NULL,
	"way" text,
	"passes" integer,
	"compile_ms" double precision,
	"pages" integer,
	"bytes" integer,
	"problems" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"failure_code" text,
	"failure_message" text,
	"pdf_file_key" text,
	"log_file_key" text,
	"synctex_file_key" text,
	"expires_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "studio_document" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"title" text NOT NULL,
	"engine" text DEFAULT 'auto' NOT NULL,
	"main_file" text DEFAULT 'main.tex' NOT NULL,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"favourite" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"resume_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "studio_file" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"path" text NOT NULL,
	"content" text,
	"file_key" text,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "studio_version_file" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"path" text NOT NULL,
	"is_text" boolean NOT NULL,
	"file_key" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "studio_version" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"reason" text NOT NULL,
	"note" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "studio_compile" ADD CONSTRAINT "studio_compile_document_id_studio_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."studio_document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "studio_file" ADD CONSTRAINT "studio_file_document_id_studio_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."studio_document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "studio_version_file" ADD CONSTRAINT "studio_version_file_version_id_studio_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."studio_version"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "studio_version" ADD CONSTRAINT "studio_version_document_id_studio_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."studio_document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "studio_compile_newest" ON "studio_compile" USING btree ("document_id","id");--> statement-breakpoint
CREATE INDEX "studio_compile_hash" ON "studio_compile" USING btree ("workspace_id","hash");--> statement-breakpoint
CREATE INDEX "studio_compile_expiry" ON "studio_compile" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "studio_document_list" ON "studio_document" USING btree ("workspace_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "studio_file_once" ON "studio_file" USING btree ("document_id","path");--> statement-breakpoint
CREATE INDEX "studio_version_files" ON "studio_version_file" USING btree ("version_id");--> statement-breakpoint
CREATE UNIQUE INDEX "studio_version_once" ON "studio_version" USING btree ("document_id","version");