CREATE TABLE `attempt_regrade` (
	`attempt` text NOT NULL,
	`revision` integer NOT NULL,
	`question` text NOT NULL,
	`result` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`attempt`, `revision`),
	FOREIGN KEY (`attempt`) REFERENCES `attempt`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `attempt_item_question` ON `attempt_item` (`question_version`);--> statement-breakpoint
CREATE INDEX `question_version_question` ON `question_version` (`question`);--> statement-breakpoint
CREATE INDEX `progress_event_changed` ON `progress_event` (`command`) WHERE type = 'path.changed';