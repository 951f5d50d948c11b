CREATE TABLE "share_comment_mail" (
	"workspace_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"on" boolean NOT NULL,
	"stop_hash" text,
	CONSTRAINT "share_comment_mail_workspace_id_user_id_pk" PRIMARY KEY("workspace_id","user_id"),
	CONSTRAINT "share_comment_mail_stop_hash_unique" UNIQUE("stop_hash")
);
--> statement-breakpoint
CREATE TABLE "share_comment_notice" (
	"workspace_id" uuid NOT NULL,
	"record_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"mailed_at" timestamp with time zone,
	"told_through" uuid,
	"planned_for" timestamp with time zone,
	CONSTRAINT "share_comment_notice_workspace_id_record_id_user_id_pk" PRIMARY KEY("workspace_id","record_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "mail" ADD COLUMN "stop_url" text;