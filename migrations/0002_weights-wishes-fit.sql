CREATE TABLE "hidden_company" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"name" text NOT NULL,
	"key" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "weight_experiment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"live_version" text NOT NULL,
	"challenger_version" text NOT NULL,
	"share" real NOT NULL,
	"started_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "weight_set" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" text NOT NULL,
	"parts" jsonb NOT NULL,
	"presets" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"state" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wishes" (
	"workspace_id" uuid PRIMARY KEY NOT NULL,
	"wishes" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "posting" ADD COLUMN "dismissed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "posting" ADD COLUMN "pay_rank" real;--> statement-breakpoint
ALTER TABLE "posting" ADD COLUMN "fit" smallint;--> statement-breakpoint
ALTER TABLE "posting" ADD COLUMN "fit_reasons" jsonb;--> statement-breakpoint
ALTER TABLE "resume_score" ADD COLUMN "rules_version" text DEFAULT '2026-11' NOT NULL;--> statement-breakpoint
ALTER TABLE "resume_score" ADD COLUMN "preset" text DEFAULT 'general' NOT NULL;--> statement-breakpoint
ALTER TABLE "resume_score" ADD COLUMN "challenger_version" text;--> statement-breakpoint
ALTER TABLE "resume_score" ADD COLUMN "challenger_total" real;--> statement-breakpoint
CREATE UNIQUE INDEX "hidden_company_once" ON "hidden_company" USING btree ("workspace_id","key");--> statement-breakpoint
CREATE UNIQUE INDEX "weight_experiment_one" ON "weight_experiment" USING btree ((true)) WHERE ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "weight_set_version" ON "weight_set" USING btree ("version");--> statement-breakpoint
CREATE UNIQUE INDEX "weight_set_one_live" ON "weight_set" USING btree ("state") WHERE state = 'live';