/** Signs that a new password has at least, and at most: longer ones only cost time. */
export const PASSWORD_LENGTH = { least: 10, most: 200 } as const;
