// The only part that every page loads: what opens the playground, once the reader wants it.

class RestflarePlayground extends HTMLElement {
  connectedCallback(): void {
    if (this.childElementCount > 0) return;
    const { call = "" } = this.dataset;
    // Starlight has looks of its own for what is in a text
    this.classList.add("not-content");
    const details = document.createElement("details");
    details.className = "restflare-playground";
    const summary = document.createElement("summary");
    summary.append("Try it", hidden(` out: ${call}`));
    const panel = document.createElement("div");
    panel.textContent = "Loading…";
    details.append(summary, panel);
    details.addEventListener("toggle", () => this.#open(panel), { once: true });
    this.append(details);
  }

  async #open(panel: HTMLElement): Promise<void> {
    const { package: slug = "", call = "", member } = this.dataset;
    try {
      const { openPlayground } = await import("./view.js");
      await openPlayground(panel, { slug, call, ...(member !== undefined && { member }) });
    } catch (error) {
      panel.textContent = `The playground could not be loaded: ${error instanceof Error ? error.message : error}`;
    }
  }
}

function hidden(text: string): HTMLElement {
  const span = document.createElement("span");
  span.className = "sr-only";
  span.textContent = text;
  return span;
}

customElements.define("restflare-playground", RestflarePlayground);
