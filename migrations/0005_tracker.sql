CREATE TABLE "application_person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"name" text NOT NULL,
	"role" text,
	"email" text,
	"phone" text,
	"link" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "board_column" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"name" text NOT NULL,
	"stage" text NOT NULL,
	"built_in" boolean NOT NULL,
	"position" smallint NOT NULL,
	"hidden" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "application_todo" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"text" text NOT NULL,
	"due_on" date,
	"done_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "calendar_feed" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"last_read_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "application_merge" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"kept_id" uuid NOT NULL,
	"gone_id" uuid NOT NULL,
	"moved" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "interview" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text DEFAULT 'planned' NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"minutes" integer NOT NULL,
	"time_zone" text NOT NULL,
	"place" text,
	"link" text,
	"people" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"notes" text DEFAULT '' NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "offer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"base" double precision NOT NULL,
	"period" text NOT NULL,
	"times_per_year" double precision NOT NULL,
	"bonus" double precision,
	"signing_bonus" double precision,
	"equity" double precision,
	"equity_years" double precision,
	"benefits_value" double precision,
	"benefits" text DEFAULT '' NOT NULL,
	"leave_days" double precision,
	"answer_by" date,
	"start_on" date,
	"notes" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "application_import" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"application_ids" uuid[] NOT NULL,
	"skipped" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "application" ADD COLUMN "column_id" uuid;--> statement-breakpoint
ALTER TABLE "application" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "application" ADD COLUMN "tags" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "application" ADD COLUMN "deadline" date;--> statement-breakpoint
ALTER TABLE "application" ADD COLUMN "distinct_from" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "application_event" ADD COLUMN "stage" text;--> statement-breakpoint
ALTER TABLE "application_person" ADD CONSTRAINT "application_person_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_todo" ADD CONSTRAINT "application_todo_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview" ADD CONSTRAINT "interview_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer" ADD CONSTRAINT "offer_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "application_person_application" ON "application_person" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "board_column_list" ON "board_column" USING btree ("workspace_id","position");--> statement-breakpoint
CREATE INDEX "application_todo_application" ON "application_todo" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "application_todo_due" ON "application_todo" USING btree ("workspace_id","due_on");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feed_hash" ON "calendar_feed" USING btree ("hash");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feed_workspace" ON "calendar_feed" USING btree ("workspace_id");--> statement-breakpoint
CREATE INDEX "application_merge_list" ON "application_merge" USING btree ("workspace_id","id");--> statement-breakpoint
CREATE INDEX "interview_application" ON "interview" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "interview_time" ON "interview" USING btree ("workspace_id","starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "offer_application" ON "offer" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "application_import_list" ON "application_import" USING btree ("workspace_id","id");--> statement-breakpoint
ALTER TABLE "application" ADD CONSTRAINT "application_column_id_board_column_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."board_column"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "application_board" ON "application" USING btree ("workspace_id","stage","position");