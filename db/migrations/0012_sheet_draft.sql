CREATE TABLE `sheet_draft` (
	`person` text NOT NULL,
	`account` text NOT NULL,
	`tool` text NOT NULL,
	`part` text NOT NULL,
	`revision` integer NOT NULL,
	`fields` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`person`, `account`, `tool`, `part`),
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
