/** Colours of the Government Analysis Function: each at least 3:1 on white at full opacity. */
export const palette = ["#12436D", "#28A197", "#801650", "#F46A25", "#3D3D3D", "#A285D1", "#2073BC"] as const;

/** All words: 10.9:1 on white, where the lighter colours of the palette would be too pale to read. */
export const inkColour = "#3D3D3D";

export const paperColour = "#FFFFFF";

/** The scenario that the others are read against: grey, and dashed. */
export const baselineColour = "#3D3D3D";

/** Scenarios beside the baseline, in order; each has its own dash as well, so that colour is never alone. */
export const scenarioColours = ["#12436D", "#F46A25", "#801650", "#28A197", "#2073BC", "#A285D1"] as const;

/** Dashes by place in the list of scenarios, the baseline first. */
export const scenarioDashes = [[6, 4], [], [14, 4], [10, 3, 2, 3]] as const;
