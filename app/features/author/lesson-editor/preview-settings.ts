/** How wide the learner's screen is, and which of the two looks it has. */
export type Width = "phone" | "desktop";
export type Scheme = "light" | "dark";
