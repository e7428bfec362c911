import { measured, usual, type UsualLevel } from "./usual-level.js";

/** What an ordinary network pays, in the price year 2024/25. */
export const usualMoney: readonly UsualLevel[] = [
  usual("Cost of the service", "pounds a year", 80_000, [70_000, 90_000], "derived from T7", measured("cost_pence", "weeks", 0.52)),
  usual("Of this, salaries and on-costs", "share", 0.87, [0.8, 0.93], "derived from T7", measured("cost_pay", "cost_pence")),
  usual("Cost per FTE in post, recruiting included", "pounds a year", 46_000, [42_000, 50_000], "derived from T7", measured("cost_pence", "in_post_mfte_weeks", 520)),
  usual("Cost per referral", "pounds", 228, [150, 300], "derived; M5 (150 to 300)", measured("cost_pence", "referred", 0.01)),
  usual("Cost per person seen", "pounds", 321, [215, 560], "derived", measured("cost_pence", "seen", 0.01)),
  usual("Cost per person engaged", "pounds", 530, [350, 900], "derived; M5", measured("cost_pence", "engaged", 0.01)),
  usual("Practices' own time and money", "pounds a year", 17_000, [8_000, 30_000], "assumed, from what each lever takes", measured("practice_pence", "weeks", 0.52)),
  usual("Weeks in which the budget stops recruiting", "share", 0, [0, 0.02], "assumed: as usual it does not bind", measured("frozen_weeks", "weeks")),
];
