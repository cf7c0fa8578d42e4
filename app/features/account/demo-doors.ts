/** Whose eyes a visitor of the demo can look through, in the order the landing page offers them. */
export const DEMO_DOORS = ["learner", "trainer", "manager"] as const;
