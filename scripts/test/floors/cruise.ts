import { fileURLToPath } from "node:url";
import { cruise, type ICruiseResult, type IForbiddenRuleType } from "dependency-cruiser";
import type { House } from "./floors.js";

const REPOSITORY = fileURLToPath(new URL("../../..", import.meta.url));

export interface Survey {
  /** What is not as it should be, a line each. */
  readonly wrong: string[];
  /** How many imports were looked at. */
  readonly arrows: number;
}

/** Looks at every import inside a house, also those of types alone. */
export async function survey(house: House, root = REPOSITORY): Promise<Survey> {
  const { output } = await cruise([house.folder], {
    baseDir: root,
    doNotFollow: `^(?!${house.folder}/)`,
    // with TypeScript's own parser, which sees type imports
    tsPreCompilationDeps: true,
    validate: true,
    ruleSet: { forbidden: rulesOf(house) },
  });
  const { modules, summary } = output as ICruiseResult;
  const short = (file: string): string => file.replace(`${house.folder}/`, "");
  const broken = summary.violations.map(({ rule, from, to, cycle }) => {
    const way = cycle ? cycle.map(({ name }) => name) : [to];
    return `${rule.name}: ${[from, ...way].map(short).join(" -> ")}`;
  });
  const own = modules.flatMap(({ source, dependencies }) =>
    dependencies.filter(({ module }) => module.startsWith(".")).map((arrow) => ({ source, ...arrow })),
  );
  const lost = own
    .filter(({ couldNotResolve }) => couldNotResolve)
    .map(({ source, module }) => `a file that is not there: ${short(source)} -> ${module}`);
  const onFloor = new RegExp(inRooms(house.folder, house.floors.flat()));
  const homeless = modules
    .map(({ source }) => source)
    .filter((file) => file.startsWith(`${house.folder}/`) && !onFloor.test(file))
    .map((file) => `a file on no floor: ${short(file)}`);
  return { arrows: own.length, wrong: [...new Set([...broken, ...lost, ...homeless])].sort() };
}

function rulesOf({ folder, floors, types = [] }: House): IForbiddenRuleType[] {
  const arrows = floors.flatMap((rooms, floor) =>
    rooms.map((room) => {
      const below = floors.slice(floor + 1).flat();
      return {
        name: "an arrow that goes up or sideways",
        from: { path: inRooms(folder, [room]) },
        to: { path: `^${folder}/`, pathNot: inRooms(folder, [room, ...below]) },
      };
    }),
  );
  const typesAlone = {
    from: { pathNot: inRooms(folder, types) },
    to: { path: inRooms(folder, types), dependencyTypesNot: ["type-only" as const] },
  };
  return [
    ...arrows,
    { name: "a circle", from: {}, to: { circular: true } },
    ...(types.length > 0 ? [{ name: "types imported without `type`", ...typesAlone }] : []),
  ];
}

/** A pattern for the files in some rooms. */
function inRooms(folder: string, rooms: readonly string[]): string {
  return `^${folder}/(${rooms.join("|")})(/|[.]ts$)`;
}
