CREATE TABLE `invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`email_key` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`language` text NOT NULL,
	`cohort` text,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`accepted_at` integer,
	`person` text,
	FOREIGN KEY (`cohort`) REFERENCES `cohort`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `invitation_email` ON `invitation` (`email_key`,`created_at`);--> statement-breakpoint
CREATE INDEX `invitation_created` ON `invitation` (`created_at`);--> statement-breakpoint
CREATE TABLE `password_reset` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `password_reset_person` ON `password_reset` (`person`,`created_at`);--> statement-breakpoint
CREATE TABLE `audit_entry` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`actor` text,
	`act` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject` text NOT NULL,
	`before` text,
	`after` text,
	FOREIGN KEY (`actor`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `audit_entry_at` ON `audit_entry` (`at`);--> statement-breakpoint
CREATE INDEX `audit_entry_subject` ON `audit_entry` (`subject`,`number`);--> statement-breakpoint
CREATE TABLE `cohort_path` (
	`cohort` text NOT NULL,
	`path` text NOT NULL,
	`position` integer NOT NULL,
	`starts_on` text NOT NULL,
	`due_on` text,
	PRIMARY KEY(`cohort`, `path`),
	FOREIGN KEY (`cohort`) REFERENCES `cohort`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`path`) REFERENCES `path`(`slug`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `extension` (
	`id` text PRIMARY KEY NOT NULL,
	`cohort` text NOT NULL,
	`person` text NOT NULL,
	`path` text NOT NULL,
	`due_on` text NOT NULL,
	`reason` text NOT NULL,
	`actor` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`cohort`) REFERENCES `cohort`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`path`) REFERENCES `path`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `extension_person` ON `extension` (`cohort`,`person`,`path`,`at`);--> statement-breakpoint
CREATE TABLE `pause` (
	`id` text PRIMARY KEY NOT NULL,
	`cohort` text NOT NULL,
	`person` text,
	`from_on` text NOT NULL,
	`until_on` text,
	`reason` text NOT NULL,
	`actor` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`cohort`) REFERENCES `cohort`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `pause_cohort` ON `pause` (`cohort`,`person`);--> statement-breakpoint
CREATE TABLE `person_note` (
	`id` text PRIMARY KEY NOT NULL,
	`cohort` text NOT NULL,
	`person` text NOT NULL,
	`author` text NOT NULL,
	`text` text NOT NULL,
	`visible` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`cohort`) REFERENCES `cohort`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `person_note_person` ON `person_note` (`person`,`at`);--> statement-breakpoint
CREATE TABLE `mail_refusal` (
	`person` text NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`person`, `kind`),
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `outbox_mail` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`person` text,
	`address` text NOT NULL,
	`kind` text NOT NULL,
	`language` text NOT NULL,
	`params` text NOT NULL,
	`created_at` integer NOT NULL,
	`next_at` integer,
	`attempts` integer NOT NULL,
	`sent_at` integer,
	`gave_up_at` integer,
	`problem` text,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_mail_key_unique` ON `outbox_mail` (`key`);--> statement-breakpoint
CREATE INDEX `outbox_mail_next` ON `outbox_mail` (`next_at`) WHERE next_at is not null;--> statement-breakpoint
CREATE INDEX `outbox_mail_created` ON `outbox_mail` (`created_at`);--> statement-breakpoint
CREATE INDEX `outbox_mail_person` ON `outbox_mail` (`person`);--> statement-breakpoint
CREATE TABLE `calibration` (
	`submission` text PRIMARY KEY NOT NULL,
	`note` text NOT NULL,
	`actor` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`submission`) REFERENCES `submission`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `second_review` (
	`submission` text PRIMARY KEY NOT NULL,
	`reviewer` text NOT NULL,
	`scores` text NOT NULL,
	`comments` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`submission`) REFERENCES `submission`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewer`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `cohort_path`("cohort", "path", "position", "starts_on", "due_on") SELECT "id", "path", 0, date("created_at" / 1000, 'unixepoch'), NULL FROM `cohort`;--> statement-breakpoint
CREATE TABLE `__new_cohort` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	`closed_at` integer
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_cohort`("id", "name", "created_at") SELECT "id", "name", "created_at" FROM `cohort`;--> statement-breakpoint
DROP TABLE `cohort`;--> statement-breakpoint
ALTER TABLE `__new_cohort` RENAME TO `cohort`;--> statement-breakpoint
ALTER TABLE `person` ADD `erased_at` integer;--> statement-breakpoint
ALTER TABLE `person` ADD `calendar_number` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `progress` ADD `modules` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `progress` ADD `minutes_done` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `progress` ADD `minutes_left` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `progress` ADD `acted_at` integer;--> statement-breakpoint
CREATE TRIGGER `audit_entry_no_update` BEFORE UPDATE ON `audit_entry` BEGIN
	SELECT RAISE(ABORT, 'audit_entry is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_entry_no_delete` BEFORE DELETE ON `audit_entry` BEGIN
	SELECT RAISE(ABORT, 'audit_entry is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `second_review_no_update` BEFORE UPDATE ON `second_review` BEGIN
	SELECT RAISE(ABORT, 'second_review is append-only');
END;
