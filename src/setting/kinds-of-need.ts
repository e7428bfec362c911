/** The kinds of need that a group may serve, as the world names them. */
export const kindsOfNeed = ["isolation", "low_mood", "money", "healthy_living", "housing", "other"] as const;

export type KindOfNeed = (typeof kindsOfNeed)[number];
