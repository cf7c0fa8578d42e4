CREATE TABLE `certificate` (
	`id` text PRIMARY KEY NOT NULL,
	`enrolment` text NOT NULL,
	`seq` integer NOT NULL,
	`person` text NOT NULL,
	`path_version` text NOT NULL,
	`name` text NOT NULL,
	`title_sr` text NOT NULL,
	`title_en` text NOT NULL,
	`modules` integer NOT NULL,
	`issued_at` integer NOT NULL,
	`valid_through` text NOT NULL,
	FOREIGN KEY (`enrolment`) REFERENCES `enrolment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`path_version`) REFERENCES `path_version`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `certificate_event` ON `certificate` (`enrolment`,`seq`);