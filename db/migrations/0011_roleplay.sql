CREATE TABLE `roleplay` (
	`slug` text PRIMARY KEY NOT NULL,
	`current_version` text NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `roleplay_result` (
	`run` text PRIMARY KEY NOT NULL,
	`ending` text NOT NULL,
	`metrics` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`run`) REFERENCES `roleplay_run`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `roleplay_run` (
	`id` text PRIMARY KEY NOT NULL,
	`enrolment` text NOT NULL,
	`step` text NOT NULL,
	`number` integer NOT NULL,
	`version` text NOT NULL,
	`variant` text NOT NULL,
	`prepared` text NOT NULL,
	`started_at` integer NOT NULL,
	FOREIGN KEY (`enrolment`) REFERENCES `enrolment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version`) REFERENCES `roleplay_version`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `roleplay_run_number` ON `roleplay_run` (`enrolment`,`step`,`number`);--> statement-breakpoint
CREATE TABLE `roleplay_turn` (
	`run` text NOT NULL,
	`turn` integer NOT NULL,
	`choice` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`run`, `turn`),
	FOREIGN KEY (`run`) REFERENCES `roleplay_run`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `roleplay_version` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`body` text NOT NULL,
	`published_at` integer NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `roleplay_version_slug` ON `roleplay_version` (`slug`,`published_at`);
--> statement-breakpoint
CREATE TRIGGER `roleplay_version_no_update` BEFORE UPDATE ON `roleplay_version` BEGIN
	SELECT RAISE(ABORT, 'roleplay_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `roleplay_run_no_update` BEFORE UPDATE ON `roleplay_run` BEGIN
	SELECT RAISE(ABORT, 'roleplay_run is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `roleplay_turn_no_update` BEFORE UPDATE ON `roleplay_turn` BEGIN
	SELECT RAISE(ABORT, 'roleplay_turn is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `roleplay_result_no_update` BEFORE UPDATE ON `roleplay_result` BEGIN
	SELECT RAISE(ABORT, 'roleplay_result is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `roleplay_turn_after_end` BEFORE INSERT ON `roleplay_turn`
WHEN EXISTS (SELECT 1 FROM `roleplay_result` WHERE `run` = NEW.`run`) BEGIN
	SELECT RAISE(ABORT, 'the conversation has ended');
END;
