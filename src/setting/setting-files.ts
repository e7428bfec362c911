/** The files of a setting. Their names are fixed, so that a setting can name no file outside its folder. */
export const settingFiles = { card: "setting.yaml", practices: "practices.csv", posts: "posts.csv", groups: "groups.csv" } as const;
