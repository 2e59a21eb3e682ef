/**
 * What every page has of the search: a button and two keys. The rest (the dialog, the words of the whole API) is loaded when
 * somebody searches for the first time.
 */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    this.querySelector("button")?.addEventListener("click", () => void this.open());
    document.addEventListener("keydown", (event) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      void this.open();
    });
  }

  private async open(): Promise<void> {
    const { entries = "", root = "" } = this.dataset;
    const { openSearch } = await import("./dialog.js");
    await openSearch({ entries, root });
  }
}

/** A slash, unless somebody writes one, and Ctrl+K or Cmd+K anywhere. */
function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if ((ctrlKey || metaKey) && key.toLowerCase() === "k") return true;
  const isWriting =
    target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]");
  return key === "/" && !ctrlKey && !metaKey && !altKey && !isWriting;
}

customElements.define("site-search", SiteSearch);
