ALTER TABLE "tailoring" ADD COLUMN "standing" jsonb;--> statement-breakpoint
ALTER TABLE "tailoring" ADD COLUMN "falls" jsonb DEFAULT '[]'::jsonb NOT NULL;