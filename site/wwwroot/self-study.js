// Keeps ticks and notes in this browser only, lists the gaps, and moves them as a file.
const form = document.getElementById("self-study");
const key = "self-study " + form.dataset.document;
const sources = ["course", "training", "work", "supervision"];
const rows = [...form.querySelectorAll("tr[data-area]")];
const status = form.querySelector("output");
const tell = text => { status.textContent = text; };

const read = () => Object.fromEntries(rows.map(row => {
  return [row.dataset.area, { has: sources.filter((_, i) => row.querySelectorAll("input[type=checkbox]")[i].checked), note: row.querySelector("textarea").value }];
}));

const write = areas => rows.forEach(row => {
  const entry = areas[row.dataset.area];
  row.querySelectorAll("input[type=checkbox]").forEach((box, i) => { box.checked = Boolean(entry?.has?.includes(sources[i])); });
  row.querySelector("textarea").value = typeof entry?.note === "string" ? entry.note.slice(0, 400) : "";
});

const list = (into, some) => into.replaceChildren(...some.map(row => {
  const item = document.createElement("li");
  item.append(row.querySelector("th a").cloneNode(true));
  return item;
}));

const gaps = () => {
  const section = document.querySelector(".gaps");
  const missing = rows.filter(row => !row.querySelector("input:checked"));
  const single = rows.filter(row => row.querySelectorAll("input:checked").length === 1);
  section.hidden = false;
  form.querySelector(".missing").textContent = missing.length === 0 ? "No gaps" : `Your gaps: ${missing.length} of ${rows.length}`;
  section.querySelector(".says").textContent = missing.length === 0 ? "Every area has at least one tick." : `${missing.length} of ${rows.length} areas have no tick yet:`;
  section.querySelector(".missing-areas").replaceChildren(...[...Map.groupBy(missing, row => row.closest("table").dataset.domain)].flatMap(([domain, some]) => {
    const heading = document.createElement("h3"), areas = document.createElement("ul");
    heading.textContent = domain;
    list(areas, some);
    return [heading, areas];
  }));
  section.querySelector(".single").hidden = single.length === 0;
  list(section.querySelector(".single ul"), single);
};

const save = () => {
  gaps();
  try { localStorage.setItem(key, JSON.stringify(read())); }
  catch { tell("This browser keeps nothing; export your entries before you leave."); }
};

try { write(JSON.parse(localStorage.getItem(key) ?? "{}")); } catch { tell("What was kept here could not be read."); }
form.querySelector(".actions").hidden = false;
gaps();
form.addEventListener("change", event => { if (event.target.type !== "file") save(); });
form.addEventListener("submit", event => event.preventDefault());
form.addEventListener("click", event => {
  const does = event.target.dataset.does;
  if (does === "print") print();
  if (does === "clear" && confirm("Remove all ticks and notes of this level?")) { write({}); save(); tell("Cleared."); }
  if (does === "export") {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify({ document: form.dataset.document, areas: read() }, null, 2)], { type: "application/json" }));
    link.download = `self-study-${form.dataset.document}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
  }
});
form.querySelector("input[type=file]").addEventListener("change", async event => {
  const [file] = event.target.files;
  event.target.value = "";
  try {
    const content = JSON.parse(await file.text());
    if (content.document !== form.dataset.document) throw new Error(`it is for ${content.document ?? "another program"}`);
    write(content.areas);
    save();
    tell("Imported.");
  } catch (error) {
    tell(`The file was not imported: ${error instanceof SyntaxError ? "it is no JSON" : error.message}.`);
  }
});
