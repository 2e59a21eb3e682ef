import { compose } from "../compose/index.js";
import { type Corrections, corrected } from "../document/corrections.js";
import type { OpenApi } from "../document/openapi.js";
import { hintsOf } from "../name/hints.js";
import { EMPTY, type Ledger, literalTemplates, templatesIn } from "../name/ledger.js";
import { nameOperations } from "../name/names.js";
import { unused } from "../name/unused.js";
import { normalise } from "../normalise/index.js";
import { isListAnswer, type Planning, planning, wholePlan } from "../plan/index.js";
import type { Plan } from "../plan/model.js";
import { slice } from "../slice/index.js";

export interface PlanOptions {
  /** One of the repository's own documents, with which the generator is stricter. */
  own?: boolean;
  /** The scope of the packages on the registry. Default: `@restflare`. */
  scope?: string | undefined;
  /** Slugs that no package may have. */
  reserved?: ReadonlySet<string>;
  /** What an overlay says of names. */
  corrections?: Corrections;
  /** The names that there are already. */
  ledger?: Ledger;
}

/** A document, and how messages call it. */
interface Named {
  source: string;
  document: OpenApi;
}

/** What a document becomes: normalise, slice, name, plan, in this order; the document that is given stays as it is. */
export const planDocument = (named: Named, options: PlanOptions = {}): Plan =>
  wholePlan(planningOf(named, options));

/** The same, as far as it goes without planning a package. */
export function planningOf({ source, document: loaded }: Named, options: PlanOptions = {}): Planning {
  const { corrections = {}, ledger = EMPTY, reserved = new Set<string>(), own = false } = options;
  const {
    document: normal,
    warnings,
    placeholders,
  } = normalise(loaded, {
    wanted: corrections.placeholders ?? {},
    recorded: ledger.placeholders,
    literal: literalTemplates(ledger),
    templates: templatesIn(ledger),
    source,
  });
  const document = corrected(normal, corrections);
  const slices = slice(document, { source, own, warn: (text) => warnings.push(text) });
  const named = nameOperations(slices, {
    source,
    ledger,
    reserved,
    hints: hintsOf(document, corrections),
    answersList: (placed) => isListAnswer(document, placed),
  });
  // what others describe is theirs to say
  const whole = own ? compose(document, named) : { document, packages: named };
  return planning(whole.document, whole.packages, {
    source,
    own,
    ledger,
    placeholders,
    scope: options.scope ?? "@restflare",
    warnings: [...warnings, ...unused(document, corrections)],
  });
}
