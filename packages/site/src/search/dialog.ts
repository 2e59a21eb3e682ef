import MiniSearch from "minisearch";
import "./dialog.css";
import { type Entry, type Found, lookFor, MOST, OPTIONS } from "./engine.js";

interface Place {
  /** Where the index is. */
  entries: string;
  /** What stands before the addresses in it. */
  root: string;
}

let search: { open: () => Promise<void> } | undefined;

export async function openSearch(place: Place): Promise<void> {
  search ??= makeSearch(place);
  await search.open();
}

/** A field with links below it. The arrows go from one to the next, and Enter in the field follows the first. */
function makeSearch({ entries, root }: Place): { open: () => Promise<void> } {
  const box = document.createElement("dialog");
  box.className = "search";
  box.setAttribute("aria-label", "Search");
  const field = document.createElement("input");
  field.type = "search";
  field.autocomplete = "off";
  field.spellcheck = false;
  field.placeholder = "A task, a call or a path: purge cache, rotate, /cfd_tunnel";
  field.setAttribute("aria-label", "Search by task, by call or by path");
  const said = document.createElement("p");
  said.setAttribute("role", "status");
  const list = document.createElement("ul");
  list.setAttribute("aria-label", "What was found");
  box.append(field, said, list);
  document.body.append(box);

  let loading: Promise<MiniSearch<Entry>> | undefined;
  let index: MiniSearch<Entry> | undefined;

  function show(): void {
    const text = field.value.trim();
    const found = index && text !== "" ? lookFor(index, text) : [];
    list.replaceChildren(...found.map((one) => itemOf(one, root)));
    list.scrollTop = 0;
    said.textContent = index ? resultText(text, found.length) : "Loading ...";
  }

  function move(by: number): void {
    const stops: (Element | null)[] = [field, ...list.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    const next = stops[(at + by + stops.length) % stops.length];
    if (next instanceof HTMLElement) next.focus();
  }

  field.addEventListener("input", show);
  box.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Enter" && event.target === field) list.querySelector("a")?.click();
    else {
      // what is typed at a link is meant for the field
      if (event.target !== field && (event.key.length === 1 || event.key === "Backspace")) field.focus();
      return;
    }
    event.preventDefault();
  });
  // what was found may be on this very page; and a click beside the dialog is one on the dialog itself
  box.addEventListener("click", ({ target }) => {
    if (target === box || (target instanceof Element && target.closest("a"))) box.close();
  });

  return {
    open: async () => {
      if (!box.open) box.showModal();
      field.select();
      show();
      loading ??= load(entries);
      try {
        index = await loading;
        show();
      } catch {
        loading = undefined;
        said.textContent = "The index of the search could not be loaded. Close this, and search again.";
      }
    },
  };
}

async function load(address: string): Promise<MiniSearch<Entry>> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return MiniSearch.loadJSONAsync(await answer.text(), OPTIONS);
}

function resultText(text: string, count: number): string {
  if (text === "") return "";
  if (count === 0) return "Nothing was found; try fewer words, or a part of the path.";
  return count === MOST ? `The best ${MOST}` : `${count} found`;
}

function itemOf(found: Found, root: string): HTMLElement {
  const link = document.createElement("a");
  link.href = root + found.to;
  for (const name of ["title", "from", "does", "request"] as const) {
    if (found[name] === "") continue;
    const part = document.createElement("span");
    part.className = name;
    part.textContent = found[name];
    link.append(part, " ");
  }
  const item = document.createElement("li");
  item.append(link);
  return item;
}
