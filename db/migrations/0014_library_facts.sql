CREATE TABLE `document_facts` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`version` text NOT NULL,
	`reading` integer NOT NULL,
	`sr_complete` integer NOT NULL,
	`en_complete` integer NOT NULL,
	`objectives` integer,
	`measured` integer
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `document_facts_name` ON `document_facts` (`kind`,`slug`);--> statement-breakpoint
CREATE TABLE `document_text` (
	`document` integer PRIMARY KEY NOT NULL,
	`sr` text NOT NULL,
	`en` text NOT NULL,
	FOREIGN KEY (`document`) REFERENCES `document_facts`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `document_use` (
	`document` integer NOT NULL,
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	PRIMARY KEY(`document`, `kind`, `slug`),
	FOREIGN KEY (`document`) REFERENCES `document_facts`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `document_use_name` ON `document_use` (`kind`,`slug`);
--> statement-breakpoint
DROP TABLE `library_search`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `library_search` USING fts5(`title`, `sr`, `en`, tokenize = 'unicode61', prefix = '2 3');
