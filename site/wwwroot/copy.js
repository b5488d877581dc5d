// A button that copies the citation; without a clipboard there is none, and the text can be selected.
const citation = document.getElementById("citation");
if (citation && navigator.clipboard) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Copy";
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(citation.textContent.trim());
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = "Copy"; }, 2000);
  });
  citation.after(" ", button);
}
