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

export interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly walk?: DemoWalk;
}

const learner = (email: string, name: string, walk?: DemoWalk): DemoPerson => ({
  email: `${email}@demo.example`,
  name,
  role: "learner",
  walk,
});

/** The demo's people; the first learner is the one behind the door and has everything before her. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  learner("learner", "Jelena Petrović", { steps: 0, daysAgo: 0 }),
  { email: "trainer@demo.example", name: "Milan Stojanović", role: "trainer" },
  { email: "manager@demo.example", name: "Vesna Nikolić", role: "manager" },
  { email: "admin@demo.example", name: "Ivana Kovačević", role: "admin" },
  learner("ana.ilic", "Ana Ilić", { steps: 21, daysAgo: 1 }),
  learner("marko.stankovic", "Marko Stanković", { steps: 3, failed: [2], daysAgo: 0 }),
  learner("dragana", "Dragana Đorđević-Milosavljević", { steps: 1, daysAgo: 9 }),
  learner("nikola.pavlovic", "Nikola Pavlović", { steps: 4, daysAgo: 2 }),
  learner("sanja.lukic", "Sanja Lukić", { steps: 5, daysAgo: 4 }),
  learner("petar.zivkovic", "Petar Živković", { steps: 2, daysAgo: 3 }),
  learner("tamara.savic", "Tamara Savić", { steps: 6, daysAgo: 5 }),
  learner("bojan.ristic", "Bojan Ristić", { steps: 1, failed: [1], daysAgo: 1 }),
  learner("maja.todorovic", "Maja Todorović", { steps: 6, failed: [7], daysAgo: 2 }),
  learner("stefan.jankovic", "Stefan Janković", { steps: 3, daysAgo: 12 }),
  learner("milena.radovanovic", "Milena Radovanović", { steps: 21, daysAgo: 33 }),
  learner("igor.milosevic", "Igor Milošević", { steps: 20, handedIn: "waiting", daysAgo: 8 }),
  learner("teodora.ciric", "Teodora Ćirić", { steps: 20, handedIn: "returned", daysAgo: 6 }),
  learner("vladan.simic", "Vladan Simić", { steps: 13, daysAgo: 2 }),
  learner("katarina.vasic", "Katarina Vasić"),
];
