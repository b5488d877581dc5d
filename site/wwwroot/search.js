// The search box: completes what is typed where a service answers; elsewhere what is typed stays in the browser, for found.js.
const form = document.querySelector("form.search");
const input = form.elements.q;
const facets = document.querySelector("details.facets");
if (facets && matchMedia("(min-width: 60rem)").matches) facets.open = true;

if (input.dataset.suggest) {
  let timer;
  input.addEventListener("input", event => {
    clearTimeout(timer);
    // Not where a suggestion was chosen.
    if (input.value.trim().length > 1 && event.inputType !== "insertReplacementText") timer = setTimeout(suggest, 150);
  });
} else {
  form.addEventListener("submit", event => {
    event.preventDefault();
    location.assign(`${form.action}#q=${encodeURIComponent(input.value.trim())}`);
  });
}

async function suggest() {
  const typed = input.value;
  const answer = await fetch(`${input.dataset.suggest}?limit=8&q=${encodeURIComponent(typed)}`);
  if (!answer.ok || input.value !== typed) return;
  input.list.replaceChildren(...(await answer.json()).suggestions.map(({ text }) => new Option(text, text)));
}
