CREATE TABLE `job_lease` (
	`job` text PRIMARY KEY NOT NULL,
	`holder` text NOT NULL,
	`until` integer NOT NULL
) STRICT;
--> statement-breakpoint
ALTER TABLE `progress` ADD `due_at` integer;--> statement-breakpoint
CREATE INDEX `progress_due` ON `progress` (`due_at`);