CREATE TABLE `submission_sheet` (
	`submission` text NOT NULL,
	`tool` text NOT NULL,
	`account` text NOT NULL,
	`revision` integer NOT NULL,
	PRIMARY KEY(`submission`, `tool`),
	FOREIGN KEY (`submission`) REFERENCES `submission`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `tool_document` (
	`person` text NOT NULL,
	`account` text NOT NULL,
	`tool` text NOT NULL,
	`revision` integer NOT NULL,
	`document` text NOT NULL,
	`complete` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`person`, `account`, `tool`, `revision`),
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TRIGGER `tool_document_no_update` BEFORE UPDATE ON `tool_document` BEGIN
	SELECT RAISE(ABORT, 'tool_document is append-only');
END;
