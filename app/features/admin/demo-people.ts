import type { Role } from "~/domain/access/permission";

/** How far a person of the demo has come; every screen shall have something true to show. */
export interface DemoWalk {
  /** Steps of the path finished, in order; a check counts when passed. */
  readonly steps: number;
  /** Failed attempts at the next check, each with this many right answers. */
  readonly failed?: readonly number[];
  /** What became of the field work that comes next. */
  readonly handedIn?: "waiting" | "returned";
  /** Days since the last of it. */
  readonly daysAgo: number;
}

/** How far somebody has come on a further path, today. */
export interface DemoFurther {
  readonly path: string;
  readonly steps: number;
}

export interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly walk?: DemoWalk;
  readonly further: readonly DemoFurther[];
}

const learner = (
  email: string,
  name: string,
  walk?: DemoWalk,
  further: readonly DemoFurther[] = [],
): DemoPerson => ({
  email: `${email}@demo.example`,
  name,
  role: "learner",
  walk,
  further,
});

/** The demo's people; the first learner is the one behind the door and has everything before her. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  learner("learner", "Jelena Petrović", { steps: 0, daysAgo: 0 }),
  { email: "trainer@demo.example", name: "Milan Stojanović", role: "trainer", further: [] },
  { email: "manager@demo.example", name: "Vesna Nikolić", role: "manager", further: [] },
  { email: "admin@demo.example", name: "Ivana Kovačević", role: "admin", further: [] },
  learner("ana.ilic", "Ana Ilić", { steps: 22, daysAgo: 1 }),
  learner("marko.stankovic", "Marko Stanković", { steps: 3, failed: [2], daysAgo: 0 }),
  learner("dragana", "Dragana Đorđević-Milosavljević", { steps: 1, daysAgo: 9 }),
  learner("nikola.pavlovic", "Nikola Pavlović", { steps: 4, daysAgo: 2 }),
  learner("sanja.lukic", "Sanja Lukić", { steps: 5, daysAgo: 4 }),
  learner("petar.zivkovic", "Petar Živković", { steps: 2, daysAgo: 3 }),
  learner("tamara.savic", "Tamara Savić", { steps: 6, daysAgo: 5 }),
  learner("bojan.ristic", "Bojan Ristić", { steps: 1, failed: [1], daysAgo: 1 }),
  learner("maja.todorovic", "Maja Todorović", { steps: 6, failed: [7], daysAgo: 2 }),
  learner("stefan.jankovic", "Stefan Janković", { steps: 3, daysAgo: 12 }),
  learner("milena.radovanovic", "Milena Radovanović", { steps: 22, daysAgo: 33 }, [
    { path: "relationships-and-empathy", steps: 7 },
    { path: "value-based-selling", steps: 4 },
  ]),
  learner("igor.milosevic", "Igor Milošević", { steps: 21, handedIn: "waiting", daysAgo: 7 }),
  learner("teodora.ciric", "Teodora Ćirić", { steps: 21, handedIn: "returned", daysAgo: 6 }),
  learner("vladan.simic", "Vladan Simić", { steps: 14, daysAgo: 2 }),
  learner("luka.obradovic", "Luka Obradović", { steps: 13, daysAgo: 1 }),
  learner("katarina.vasic", "Katarina Vasić"),
];
