CREATE TABLE `plan_outcome` (
	`plan` text NOT NULL,
	`number` integer NOT NULL,
	`answer` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`plan`, `number`),
	FOREIGN KEY (`plan`) REFERENCES `plan`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TRIGGER `plan_outcome_no_update` BEFORE UPDATE ON `plan_outcome` BEGIN
	SELECT RAISE(ABORT, 'plan_outcome is append-only');
END;
