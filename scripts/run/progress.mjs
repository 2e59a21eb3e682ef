/**
 * How far a run of turbo is. Pure: it is told what happens, and says what a terminal is to show.
 *
 * @typedef {{ name: string, since: number }} Running
 */
export class Progress {
  /** @type {Map<string, Running>} by the id of the task */
  #running = new Map();
  #done = 0;
  /** @type {string[]} */
  #failed = [];

  /**
   * @param {number} total how many tasks there are
   * @param {number} now in milliseconds, as everywhere here
   */
  constructor(total, now) {
    this.total = total;
    this.start = now;
  }

  /**
   * @param {string} id
   * @param {number} now
   */
  started(id, now) {
    this.#running.set(id, { name: nameOf(id), since: now });
  }

  /**
   * It has passed, or came from the cache.
   * @param {string} id
   */
  passed(id) {
    this.#running.delete(id);
    this.#done++;
  }

  /** @param {string} id */
  failed(id) {
    this.#running.delete(id);
    this.#done++;
    this.#failed.push(nameOf(id));
  }

  get hasFailed() {
    return this.#failed.length > 0;
  }

  /** One line of how far it is. */
  get summary() {
    const failed = this.#failed.length > 0 ? `, ${this.#failed.length} failed` : "";
    return `${this.#done} of ${this.total} tasks done${failed}`;
  }

  /**
   * What to show: how far it is, what failed, and what runs, no more than the terminal has room for.
   * @param {{ columns: number, rows: number, now: number }} terminal
   */
  frame({ columns, rows, now }) {
    const failed = this.#failed.map((name) => `failed   ${name}`);
    const running = [...this.#running.values()].map(
      ({ name, since }) => `running  ${name}  ${duration(now - since)}`,
    );
    const head = `${this.summary}, ${duration(now - this.start)}`;
    return [head, ...fitting([...failed, ...running], Math.max(1, rows - 2))]
      .map((line) => line.slice(0, Math.max(1, columns - 1)))
      .join("\n");
  }
}

/**
 * The last lines of many: what runs stands last, and what failed is in the table at the end.
 * @param {readonly string[]} lines
 * @param {number} room
 */
function fitting(lines, room) {
  if (lines.length <= room) return lines;
  const left = lines.slice(lines.length - room + 1);
  return [`and ${lines.length - left.length} more`, ...left];
}

/** @param {number} milliseconds */
function duration(milliseconds) {
  const seconds = Math.floor(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/**
 * A task as people call it.
 * @param {string} id such as `@restflare/core#test`
 */
export function nameOf(id) {
  return id.replace("#", " ").replace("// ", "");
}
