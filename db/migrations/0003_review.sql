CREATE TABLE `review_card` (
	`person` text NOT NULL,
	`lesson` text NOT NULL,
	`family` text NOT NULL,
	`due_on` text NOT NULL,
	`last_on` text,
	`last_item` text,
	`turn` integer NOT NULL,
	`lapses` integer NOT NULL,
	`stability` real,
	`difficulty` real,
	`urgent` integer NOT NULL,
	PRIMARY KEY(`person`, `lesson`, `family`),
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "review_card_memory" CHECK(("review_card"."stability" is null) = ("review_card"."difficulty" is null))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `review_log` (
	`person` text NOT NULL,
	`lesson` text NOT NULL,
	`family` text NOT NULL,
	`turn` integer NOT NULL,
	`at` integer NOT NULL,
	`question_version` text NOT NULL,
	`answer` text NOT NULL,
	`confidence` text,
	`credit` integer NOT NULL,
	`due_on` text NOT NULL,
	PRIMARY KEY(`person`, `lesson`, `family`, `turn`),
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`question_version`) REFERENCES `question_version`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TRIGGER `review_log_no_update` BEFORE UPDATE ON `review_log` BEGIN
	SELECT RAISE(ABORT, 'review_log is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `review_log_no_delete` BEFORE DELETE ON `review_log` BEGIN
	SELECT RAISE(ABORT, 'review_log is append-only');
END;
