CREATE TABLE `document` (
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`version` text NOT NULL,
	`title_sr` text NOT NULL,
	`title_en` text NOT NULL,
	`in_files` text,
	`published_at` integer NOT NULL,
	`published_by` text,
	`withdrawn_at` integer,
	PRIMARY KEY(`kind`, `slug`),
	FOREIGN KEY (`version`) REFERENCES `document_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `document_version` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`files` text NOT NULL,
	`created_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `document_version_slug` ON `document_version` (`kind`,`slug`);--> statement-breakpoint
CREATE TABLE `draft` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`owner` text NOT NULL,
	`shared` integer NOT NULL,
	`base` text,
	`created_at` integer NOT NULL,
	`touched_at` integer NOT NULL,
	`closed_at` integer,
	`closed_as` text,
	FOREIGN KEY (`owner`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`base`) REFERENCES `document_version`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `draft_open` ON `draft` (`kind`,`slug`,`owner`) WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX `draft_owner` ON `draft` (`owner`,`touched_at`);--> statement-breakpoint
CREATE TABLE `draft_aside` (
	`id` text PRIMARY KEY NOT NULL,
	`draft` text NOT NULL,
	`file` text NOT NULL,
	`text` text NOT NULL,
	`author` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`draft`) REFERENCES `draft`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `draft_aside_draft` ON `draft_aside` (`draft`,`at`);--> statement-breakpoint
CREATE TABLE `draft_file` (
	`draft` text NOT NULL,
	`file` text NOT NULL,
	`revision` integer NOT NULL,
	`text` text NOT NULL,
	`author` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`draft`, `file`, `revision`),
	FOREIGN KEY (`draft`) REFERENCES `draft`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `draft_presence` (
	`draft` text NOT NULL,
	`person` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`draft`, `person`),
	FOREIGN KEY (`draft`) REFERENCES `draft`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `lesson_flag` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`lesson` text NOT NULL,
	`lesson_version` text NOT NULL,
	`locale` text NOT NULL,
	`part` integer NOT NULL,
	`reason` text NOT NULL,
	`quote` text NOT NULL,
	`note` text NOT NULL,
	`at` integer NOT NULL,
	`settled_at` integer,
	`settled_by` text,
	`answer` text,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `lesson_flag_lesson` ON `lesson_flag` (`lesson`,`at`);--> statement-breakpoint
CREATE INDEX `lesson_flag_person` ON `lesson_flag` (`person`,`lesson`);--> statement-breakpoint
CREATE TABLE `media` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`file_name` text NOT NULL,
	`alt_sr` text NOT NULL,
	`alt_en` text NOT NULL,
	`width` integer,
	`height` integer,
	`bytes` integer NOT NULL,
	`uploaded_by` text,
	`at` integer NOT NULL,
	`retired_at` integer,
	FOREIGN KEY (`uploaded_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `media_at` ON `media` (`at`);--> statement-breakpoint
CREATE UNIQUE INDEX `media_slug` ON `media` (`slug`);--> statement-breakpoint
CREATE TABLE `publication` (
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`number` integer NOT NULL,
	`act` text NOT NULL,
	`version` text NOT NULL,
	`door` text NOT NULL,
	`actor` text,
	`note` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`kind`, `slug`, `number`),
	FOREIGN KEY (`version`) REFERENCES `document_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `publication_at` ON `publication` (`at`);--> statement-breakpoint
CREATE TABLE `media_file` (
	`hash` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`bytes` blob NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `media_variant` (
	`media` text NOT NULL,
	`variant` text NOT NULL,
	`file` text NOT NULL,
	`width` integer,
	`height` integer,
	PRIMARY KEY(`media`, `variant`),
	FOREIGN KEY (`media`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file`) REFERENCES `media_file`(`hash`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TRIGGER `document_version_no_update` BEFORE UPDATE ON `document_version` BEGIN
	SELECT RAISE(ABORT, 'document_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `document_version_no_delete` BEFORE DELETE ON `document_version` BEGIN
	SELECT RAISE(ABORT, 'document_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `publication_no_update` BEFORE UPDATE ON `publication` BEGIN
	SELECT RAISE(ABORT, 'publication is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `publication_no_delete` BEFORE DELETE ON `publication` BEGIN
	SELECT RAISE(ABORT, 'publication is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `media_file_no_update` BEFORE UPDATE ON `media_file` BEGIN
	SELECT RAISE(ABORT, 'media_file is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `draft_file_no_update` BEFORE UPDATE ON `draft_file` BEGIN
	SELECT RAISE(ABORT, 'draft_file is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `draft_aside_no_update` BEFORE UPDATE ON `draft_aside` BEGIN
	SELECT RAISE(ABORT, 'draft_aside is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `draft_file_after_close` BEFORE INSERT ON `draft_file`
WHEN EXISTS (SELECT 1 FROM `draft` WHERE `id` = NEW.`draft` AND `closed_at` IS NOT NULL) BEGIN
	SELECT RAISE(ABORT, 'the draft is closed');
END;
--> statement-breakpoint
CREATE VIRTUAL TABLE `library_search` USING fts5(`kind` UNINDEXED, `slug` UNINDEXED, `title`, `body`, tokenize = 'unicode61', prefix = '2 3');
