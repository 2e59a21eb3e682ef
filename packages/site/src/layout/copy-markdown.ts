/** A link to the Markdown of a page becomes a button that copies it; without JavaScript it stays the link. */
class CopyMarkdown extends HTMLElement {
  connectedCallback(): void {
    const { from = "" } = this.dataset;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy Markdown";
    const said = document.createElement("span");
    said.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      said.textContent = await copy(from).then(
        () => "copied",
        () => "could not be copied",
      );
      setTimeout(() => said.replaceChildren(), 3000);
    });
    this.prepend(button);
    this.append(said);
  }
}

async function copy(from: string): Promise<void> {
  const answer = await fetch(from);
  if (!answer.ok) throw new Error(`${from}: ${answer.status}`);
  await navigator.clipboard.writeText(await answer.text());
}

customElements.define("copy-markdown", CopyMarkdown);
