CREATE TABLE `follow_up_report` (
	`enrolment` text NOT NULL,
	`days` integer NOT NULL,
	`party` text NOT NULL,
	`person` text NOT NULL,
	`report` text NOT NULL,
	`note` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`enrolment`, `days`, `party`),
	FOREIGN KEY (`enrolment`) REFERENCES `enrolment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TRIGGER `follow_up_report_no_update` BEFORE UPDATE ON `follow_up_report` BEGIN
	SELECT RAISE(ABORT, 'follow_up_report is append-only');
END;
