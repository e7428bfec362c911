import { describe, expect, test } from "vitest";
import { startImports } from "./import-invented.js";
import { invented, linkWorker, writeAges, writeWorkforce } from "./invented-files.js";

const { importArea, failWith } = startImports();

const adult = `${linkWorker} (Mental Health Practitioner - Adult)`;
const young = `${linkWorker} (Mental Health Practitioner - CYP)`;

async function importStaff(staff: Parameters<typeof writeWorkforce>[0]) {
  const { setting, notes, read } = await importArea({ pcn: "U00001" }, { workforce: writeWorkforce(staff) });
  const [{ posts }] = setting.networks;
  return { setting, ftes: posts.map(({ fte }) => fte), employers: posts.map(({ employer }) => employer), notes: notes.map(({ message }) => message), read: read.at(-1)! };
}

describe("link workers of a return", () => {
  test("are counted whether employed or contracted in, each a post, in whichever order the rows stand", async () => {
    // 0.47 employed, 0.658 and 0.282 contracted in: over 0.94 they are 0.5, 0.7 and 0.3.
    const rows: Parameters<typeof writeWorkforce>[0] = [["U00001", linkWorker, "0.282", "contracted services"], ["U00001", linkWorker, "0.47"], ["U00001", linkWorker, "0.658", "contracted services"]];
    expect((await importStaff(rows)).ftes).toEqual([0.5, 0.7, 0.3]);
    expect((await importStaff([...rows].reverse())).ftes).toEqual([0.5, 0.7, 0.3]);
  });

  test("are employed by the network, or by a voluntary organisation where they are contracted in, which is an assumption", async () => {
    const { employers, setting } = await importStaff([["U00001", linkWorker, "0.8"], ["U00001", linkWorker, "0.3", "contracted services"]]);
    expect(employers).toEqual(["pcn", "vcse"]);
    expect(setting.assumptions.find(({ what }) => what === "Employer of each post")!.basis).toContain("the return says that somebody is contracted in, not from whom");
  });

  test("that leave a post over leave it to whoever employs more of them", async () => {
    // Five full-time people are 5.319 funded; 11,600 people may have 1.7247 x 1.16 = 2.0007 in post, so the lists are made longer.
    const long = writeAges(invented.map((practice) => ({ ...practice, bands: { "40_44": 30_000 } })));
    const [employed, contracted]: [pcn: string, role: string, fte: string, source?: "contracted services"][] = [["U00001", linkWorker, "1"], ["U00001", linkWorker, "1", "contracted services"]];
    const staff = [contracted, employed, contracted, employed, contracted];
    const { setting } = await importArea({ pcn: "U00001" }, { ages: long, workforce: writeWorkforce(staff) });
    expect(setting.networks[0].posts.map(({ fte, employer }) => [fte, employer])).toEqual([[1, "pcn"], [1, "pcn"], [1, "vcse"], [1, "vcse"], [1, "vcse"], [0.319, "vcse"]]);
  });

  test("are divided as the hours are where a return is cut", async () => {
    // Cut to 2.0007 in post, 2.128 funded: three posts of 0.709. A quarter of the hours is employed: of three posts 0.75, by largest remainder one.
    const staff: Parameters<typeof writeWorkforce>[0] = [["U00001", linkWorker, "1"], ["U00001", linkWorker, "3", "contracted services"]];
    const { ftes, employers } = await importStaff(staff);
    expect(ftes).toEqual([0.709, 0.709, 0.709]);
    expect(employers).toEqual(["pcn", "vcse", "vcse"]);
  });

  test("are counted where they are returned as mental health practitioners, which is said; other mental health practitioners are not", async () => {
    const { ftes, notes } = await importStaff([["U00001", adult, "0.47"], ["U00001", young, "0.47"], ["U00001", "Mental Health and Wellbeing Practitioner (Mental Health Practitioner - Adult)", "1"]]);
    expect(ftes).toEqual([0.5, 0.5]);
    expect(notes).toContainEqual(expect.stringMatching(/^2 link workers are returned as mental health practitioner \(0\.94 full-time equivalents\) and counted/));
  });

  test("without hours are passed over, with other staff and other networks, and counted", async () => {
    const { ftes, read } = await importStaff([["U00001", linkWorker, "0.47"], ["U00001", linkWorker, ""], ["U00001", linkWorker, "0"], ["U00001", "Pharmacist", "1"], ["U99999", linkWorker, "1"]]);
    expect(ftes).toEqual([0.5]);
    expect(read).toMatchObject({ rows: 5, used: 1, dates: ["2026-06"], passedOver: [{ why: "of link workers without hours", rows: 2 }, { why: "of networks outside the area", rows: 1 }, { why: "of other staff", rows: 1 }] });
  });

  test("of one contract for several become several posts, which is said", async () => {
    // 1.88 contracted as one row: two people of 0.94, two posts of 1.
    const { ftes, notes } = await importStaff([["U00001", linkWorker, "1.88", "contracted services"]]);
    expect(ftes).toEqual([1, 1]);
    expect(notes).toContain("1 row returns more than one full-time equivalent, and is taken as several people.");
  });

  test("are refused where hours stand in place of full-time equivalents, but only in the networks wanted", async () => {
    expect(await failWith({ workforce: writeWorkforce([["U00001", linkWorker, "37.5"]]) }, { pcn: "U00001" })).toContain('workforce.csv:2: Row 2, column "FTE": "37.5" is outside what is allowed.');
    expect((await importStaff([["U00001", linkWorker, "0.47"], ["U99999", linkWorker, "37.5"]])).ftes).toEqual([0.5]);
  });

  test("many more or far fewer than an ordinary network has for its people are said to be so", async () => {
    // 11,600 people: 0.4872 funded would be ordinary, so that more than 0.9744 is unusual, and less than 0.2436.
    const say = async (fte: string): Promise<string> => (await importStaff([["U00001", linkWorker, fte]])).notes.join(" ");
    expect(await say("0.92")).toContain("1 network has more than twice the link workers of an ordinary one");
    expect(await say("0.9")).toBe("");
    expect(await say("0.24")).toBe("");
    expect(await say("0.22")).toContain("1 network has less than half the link workers of an ordinary one");
  });

  test("that not one network has are doubted aloud", async () => {
    const { notes } = await importStaff([["U99999", linkWorker, "1"]]);
    expect(notes).toContainEqual(expect.stringContaining("missing, not zero"));
    expect(notes).toContainEqual(expect.stringContaining("Not one network of the area has a return: check that the workforce file covers it."));
  });
});
