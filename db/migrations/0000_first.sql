CREATE TABLE `attempt` (
	`id` text PRIMARY KEY NOT NULL,
	`enrolment` text NOT NULL,
	`step` text NOT NULL,
	`number` integer NOT NULL,
	`seed` integer NOT NULL,
	`started_at` integer NOT NULL,
	FOREIGN KEY (`enrolment`) REFERENCES `enrolment`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `attempt_number` ON `attempt` (`enrolment`,`step`,`number`);--> statement-breakpoint
CREATE TABLE `attempt_answer` (
	`attempt` text NOT NULL,
	`position` integer NOT NULL,
	`revision` integer NOT NULL,
	`answer` text NOT NULL,
	`confidence` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`attempt`, `position`, `revision`),
	FOREIGN KEY (`attempt`) REFERENCES `attempt`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `attempt_item` (
	`attempt` text NOT NULL,
	`position` integer NOT NULL,
	`question_version` text NOT NULL,
	`display_order` text NOT NULL,
	PRIMARY KEY(`attempt`, `position`),
	FOREIGN KEY (`attempt`) REFERENCES `attempt`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`question_version`) REFERENCES `question_version`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `attempt_result` (
	`attempt` text PRIMARY KEY NOT NULL,
	`result` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`attempt`) REFERENCES `attempt`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `cohort` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`path` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`path`) REFERENCES `path`(`slug`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `cohort_manager` (
	`cohort` text NOT NULL,
	`person` text NOT NULL,
	PRIMARY KEY(`cohort`, `person`),
	FOREIGN KEY (`cohort`) REFERENCES `cohort`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `cohort_manager_person` ON `cohort_manager` (`person`);--> statement-breakpoint
CREATE TABLE `cohort_member` (
	`cohort` text NOT NULL,
	`person` text NOT NULL,
	PRIMARY KEY(`cohort`, `person`),
	FOREIGN KEY (`cohort`) REFERENCES `cohort`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `cohort_member_person` ON `cohort_member` (`person`);--> statement-breakpoint
CREATE TABLE `lesson` (
	`slug` text PRIMARY KEY NOT NULL,
	`current_version` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `lesson_part` (
	`version` text NOT NULL,
	`locale` text NOT NULL,
	`part` integer NOT NULL,
	`blocks` text NOT NULL,
	PRIMARY KEY(`version`, `locale`, `part`),
	FOREIGN KEY (`version`) REFERENCES `lesson_version`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `lesson_version` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`policy_version` integer NOT NULL,
	`outline` text NOT NULL,
	`source` text NOT NULL,
	`published_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `lesson_version_slug` ON `lesson_version` (`slug`,`published_at`);--> statement-breakpoint
CREATE TABLE `path` (
	`slug` text PRIMARY KEY NOT NULL,
	`current_version` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `path_version` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`definition` text NOT NULL,
	`published_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `question` (
	`id` text PRIMARY KEY NOT NULL,
	`lesson` text NOT NULL,
	`current_version` text NOT NULL,
	`retired_at` integer
) STRICT;
--> statement-breakpoint
CREATE INDEX `question_lesson` ON `question` (`lesson`);--> statement-breakpoint
CREATE TABLE `question_version` (
	`id` text PRIMARY KEY NOT NULL,
	`question` text NOT NULL,
	`body` text NOT NULL,
	`published_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`name` text NOT NULL,
	`disguise` text,
	`practised_since` integer NOT NULL,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `account_person` ON `account` (`person`,`practised_since`);--> statement-breakpoint
CREATE TABLE `block_response` (
	`person` text NOT NULL,
	`lesson` text NOT NULL,
	`block` text NOT NULL,
	`revision` integer NOT NULL,
	`response` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`person`, `lesson`, `block`, `revision`),
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `plan` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`lesson` text NOT NULL,
	`block` text NOT NULL,
	`cue` text NOT NULL,
	`action` text NOT NULL,
	`account` text,
	`written_at` integer NOT NULL,
	`follow_up_on` text NOT NULL,
	`replaced_at` integer,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `plan_person` ON `plan` (`person`,`written_at`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`email_key` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`password_hash` text NOT NULL,
	`language` text,
	`created_at` integer NOT NULL,
	`deactivated_at` integer,
	CONSTRAINT "person_role" CHECK("person"."role" in ('learner', 'trainer', 'manager', 'admin'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `person_email_key_unique` ON `person` (`email_key`);--> statement-breakpoint
CREATE TABLE `session` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`person` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`device` text NOT NULL,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `session_id_unique` ON `session` (`id`);--> statement-breakpoint
CREATE INDEX `session_person` ON `session` (`person`);--> statement-breakpoint
CREATE TABLE `setting` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `sign_in_limit` (
	`key` text PRIMARY KEY NOT NULL,
	`points` integer NOT NULL,
	`expire` integer
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `command` (
	`actor` text NOT NULL,
	`key` text NOT NULL,
	`result` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`actor`, `key`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `enrolment` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`path` text NOT NULL,
	`path_version` text NOT NULL,
	`started_at` integer NOT NULL,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`path`) REFERENCES `path`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`path_version`) REFERENCES `path_version`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `enrolment_path` ON `enrolment` (`path`);--> statement-breakpoint
CREATE UNIQUE INDEX `enrolment_person_path` ON `enrolment` (`person`,`path`);--> statement-breakpoint
CREATE TABLE `lesson_place` (
	`enrolment` text NOT NULL,
	`step` text NOT NULL,
	`part` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`enrolment`, `step`),
	FOREIGN KEY (`enrolment`) REFERENCES `enrolment`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `progress` (
	`enrolment` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`snapshot` text NOT NULL,
	`modules_mastered` integer NOT NULL,
	`complete` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`enrolment`) REFERENCES `enrolment`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `progress_event` (
	`enrolment` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`command` text NOT NULL,
	`type` text NOT NULL,
	`payload` text NOT NULL,
	PRIMARY KEY(`enrolment`, `seq`),
	FOREIGN KEY (`enrolment`) REFERENCES `enrolment`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `step_progress` (
	`enrolment` text NOT NULL,
	`step` text NOT NULL,
	`module` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`best_right` integer,
	`best_of` integer,
	`at` integer,
	PRIMARY KEY(`enrolment`, `step`),
	FOREIGN KEY (`enrolment`) REFERENCES `enrolment`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TRIGGER `progress_event_no_update` BEFORE UPDATE ON `progress_event` BEGIN
	SELECT RAISE(ABORT, 'progress_event is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `progress_event_no_delete` BEFORE DELETE ON `progress_event` BEGIN
	SELECT RAISE(ABORT, 'progress_event is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `attempt_answer_no_update` BEFORE UPDATE ON `attempt_answer` BEGIN
	SELECT RAISE(ABORT, 'attempt_answer is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `attempt_answer_no_delete` BEFORE DELETE ON `attempt_answer` BEGIN
	SELECT RAISE(ABORT, 'attempt_answer is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `attempt_result_no_update` BEFORE UPDATE ON `attempt_result` BEGIN
	SELECT RAISE(ABORT, 'attempt_result is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `attempt_result_no_delete` BEFORE DELETE ON `attempt_result` BEGIN
	SELECT RAISE(ABORT, 'attempt_result is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `question_version_no_update` BEFORE UPDATE ON `question_version` BEGIN
	SELECT RAISE(ABORT, 'question_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `question_version_no_delete` BEFORE DELETE ON `question_version` BEGIN
	SELECT RAISE(ABORT, 'question_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `path_version_no_update` BEFORE UPDATE ON `path_version` BEGIN
	SELECT RAISE(ABORT, 'path_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `path_version_no_delete` BEFORE DELETE ON `path_version` BEGIN
	SELECT RAISE(ABORT, 'path_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `attempt_answer_before_result` BEFORE INSERT ON `attempt_answer`
WHEN EXISTS (SELECT 1 FROM `attempt_result` WHERE `attempt` = NEW.`attempt`) BEGIN
	SELECT RAISE(ABORT, 'the attempt is submitted');
END;
