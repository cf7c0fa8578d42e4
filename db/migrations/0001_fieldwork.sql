CREATE TABLE `submission` (
	`id` text PRIMARY KEY NOT NULL,
	`enrolment` text NOT NULL,
	`step` text NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`submitted_at` integer NOT NULL,
	FOREIGN KEY (`enrolment`) REFERENCES `enrolment`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `submission_number` ON `submission` (`enrolment`,`step`,`number`);--> statement-breakpoint
CREATE TABLE `submission_draft` (
	`enrolment` text NOT NULL,
	`step` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`enrolment`, `step`),
	FOREIGN KEY (`enrolment`) REFERENCES `enrolment`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `submission_file` (
	`id` text PRIMARY KEY NOT NULL,
	`submission` text NOT NULL,
	`name` text NOT NULL,
	`bytes` blob NOT NULL,
	FOREIGN KEY (`submission`) REFERENCES `submission`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `submission_file_submission` ON `submission_file` (`submission`);--> statement-breakpoint
CREATE TABLE `submission_review` (
	`submission` text PRIMARY KEY NOT NULL,
	`reviewer` text NOT NULL,
	`scores` text NOT NULL,
	`comments` text NOT NULL,
	`outcome` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`submission`) REFERENCES `submission`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewer`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TRIGGER `submission_no_update` BEFORE UPDATE ON `submission` BEGIN
	SELECT RAISE(ABORT, 'submission is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `submission_review_no_update` BEFORE UPDATE ON `submission_review` BEGIN
	SELECT RAISE(ABORT, 'submission_review is append-only');
END;
