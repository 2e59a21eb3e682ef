import type { Circumstances } from "@restflare/test-harness/measurement";

/** Up to here what else a machine does is not noticed in a time. */
const QUIET = 0.1;

/** Where, when and with what figures were taken, with the command in backticks. */
export function circumstancesInWords(given: Circumstances): string {
  const { date, machine, node, command, versions, document, rounds = 1, busy } = given;
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const sentences = [
    `Taken on ${date} with \`${command}\`: ${machine}; Node ${node}, ${named.join(", ")}.`,
    document && `The document is ${document}.`,
    rounds > 1 && `What takes time was done ${rounds} times; this is the median.`,
    busy > QUIET &&
      `The machine was not idle: others took ${Math.round(busy * 100)} % of its processors, so times are too long, and uneven.`,
  ];
  return sentences.filter(Boolean).join(" ");
}
