ALTER TABLE `lesson_place` ADD `started_at` integer;--> statement-breakpoint
CREATE INDEX `lesson_flag_open` ON `lesson_flag` (`lesson`) WHERE settled_at is null;--> statement-breakpoint
CREATE TRIGGER `lesson_flag_settled_once` BEFORE UPDATE ON `lesson_flag` WHEN old.settled_at IS NOT NULL BEGIN
	SELECT RAISE(ABORT, 'lesson_flag is settled once');
END;
--> statement-breakpoint
CREATE TRIGGER `lesson_flag_open_limit` BEFORE INSERT ON `lesson_flag` WHEN (SELECT count(*) FROM `lesson_flag` WHERE `person` = new.`person` AND `settled_at` IS NULL) >= 20 BEGIN
	SELECT RAISE(ABORT, 'lesson_flag has a limit of open ones');
END;
