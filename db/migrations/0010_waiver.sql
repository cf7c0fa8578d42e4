CREATE TABLE `waiver` (
	`id` text PRIMARY KEY NOT NULL,
	`enrolment` text NOT NULL,
	`step` text NOT NULL,
	`reason` text NOT NULL,
	`actor` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`enrolment`) REFERENCES `enrolment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `waiver_enrolment` ON `waiver` (`enrolment`,`at`);
--> statement-breakpoint
CREATE TRIGGER `waiver_no_update` BEFORE UPDATE ON `waiver` BEGIN
	SELECT RAISE(ABORT, 'waiver is append-only');
END;
