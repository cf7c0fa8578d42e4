import { sql } from "drizzle-orm";
import { database } from "../client.server";

/** One item of a submitted certifying attempt, with the answer that counts. */
interface CertifyingItem {
  readonly attempt: string;
  readonly learner: string;
  readonly at: number;
  readonly question: string;
  readonly version: string;
  /** `Answer` as JSON; null when left blank. */
  readonly answer: string | null;
  readonly confidence: "guess" | "likely" | "sure" | null;
}

/**
 * Every item of the submitted attempts in which a question of a lesson was asked, those of other
 * lessons too. Attempts of authors, who know the keys, are left out. Nothing of practice, of review
 * or of what learners wrote is read. Learners are ids that only tell first answers from later ones.
 */
export async function listCertifyingItems(lesson: string): Promise<readonly CertifyingItem[]> {
  return database().all<CertifyingItem>(sql`
    with asked as (
      select distinct attempt_item.attempt as id
      from question
      join question_version on question_version.question = question.id
      join attempt_item on attempt_item.question_version = question_version.id
      where question.lesson = ${lesson}
    )
    select attempt.id as attempt, enrolment.person as learner, attempt_result.at as at,
      question_version.question as question, question_version.id as version,
      attempt_answer.answer as answer, attempt_answer.confidence as confidence
    from asked
    join attempt on attempt.id = asked.id
    join attempt_result on attempt_result.attempt = attempt.id
    join enrolment on enrolment.id = attempt.enrolment
    join person on person.id = enrolment.person and person.role in ('learner', 'manager')
    join attempt_item on attempt_item.attempt = attempt.id
    join question_version on question_version.id = attempt_item.question_version
    left join attempt_answer on attempt_answer.attempt = attempt.id
      and attempt_answer.position = attempt_item.position
      and attempt_answer.revision = (
        select max(latest.revision) from attempt_answer as latest
        where latest.attempt = attempt.id and latest.position = attempt_item.position)
    order by attempt_result.at, attempt.id, attempt_item.position`);
}

interface QuestionVersionRow {
  readonly question: string;
  readonly version: string;
  readonly body: string;
  readonly publishedAt: number;
  /** 1: the one that is asked now. */
  readonly current: number;
}

/** Every version of every question of a lesson, newest first; of retired ones none is current. */
export async function listQuestionVersions(lesson: string): Promise<readonly QuestionVersionRow[]> {
  return database().all<QuestionVersionRow>(sql`
    select question.id as question, question_version.id as version, question_version.body as body,
      question_version.published_at as publishedAt,
      question.retired_at is null and question.current_version = question_version.id as current
    from question
    join question_version on question_version.question = question.id
    where question.lesson = ${lesson}
    order by question.id, current desc, question_version.published_at desc, question_version.id`);
}

interface LessonWalkRow {
  readonly part: number | null;
  readonly at: number | null;
  readonly startedAt: number | null;
  readonly doneAt: number | null;
}

/**
 * How everybody stands in a lesson, on every path and version that has it: a row for each learner
 * and step to whom it is or was open. Who was let past it without reading is not among them.
 */
export async function listLessonWalks(lesson: string): Promise<readonly LessonWalkRow[]> {
  return database().all<LessonWalkRow>(sql`
    with used as (
      select path_version.id as version, json_extract(step.value, '$.id') as step
      from path_version, json_each(path_version.definition, '$.modules') as module,
        json_each(module.value, '$.steps') as step
      where json_extract(step.value, '$.lesson') = ${lesson}
    )
    select lesson_place.part as part, lesson_place.at as at, lesson_place.started_at as startedAt,
      case when step_progress.state = 'done' then step_progress.at end as doneAt
    from used
    join enrolment on enrolment.path_version = used.version
    join person on person.id = enrolment.person and person.role in ('learner', 'manager')
    join step_progress on step_progress.enrolment = enrolment.id and step_progress.step = used.step
    left join lesson_place on lesson_place.enrolment = enrolment.id and lesson_place.step = used.step
    where step_progress.state <> 'locked'
      and (step_progress.state <> 'done' or exists (
        select 1 from progress_event where progress_event.enrolment = enrolment.id
          and progress_event.type = 'lesson.completed'
          and json_extract(progress_event.payload, '$.step') = used.step))`);
}
