// The search page of a plain web server: reads the one index file, which the page fetches beside this script, and shows what a service would show.
const input = document.getElementById("q");
const found = document.getElementById("found");
const facets = ["kind", "edition", "level", "domain"];
const empty = new Set("a an and the of for to in on at by with is are be do does i my we our you your what which how who must need about or that this".split(" "));
const tokens = text => [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({ at: index, end: index + word.length, stem: stem(word) }));
const stemmed = new Map();
const stem = word => stemmed.get(word) ?? stemmed.set(word, cut(word)).get(word);
const cut = word => {
  const plain = word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.length > 4 ? plain.replace(/(ies|ing|ed|es|s|y|e)$/, "") : plain.length > 3 ? plain.replace(/s$/, "") : plain;
};
const stems = text => (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(stem);
const same = (word, wanted) => word === wanted || wanted.length > 3 && word.startsWith(wanted);
// Where a phrase stands in a list of stems; -1 where it does not.
const place = (words, phrase, from = 0) => words.findIndex((_, i) => i >= from && phrase.every((wanted, k) => i + k < words.length && same(words[i + k], wanted)));

let index;
async function load() {
  index ??= fetch(found.dataset.index).then(async answer => {
    if (!answer.ok) throw new Error(answer.status);
    const { names, families, places, rows } = await answer.json();
    return {
      names, families: families.map(family => family.map(stems)),
      rows: rows.map(([id, group, address, name, text, more, number]) => {
        const [trail, values, words] = places[number];
        const fields = [[name + " " + more, 2], [text, 1], [words, .4]].map(([field, weight]) => [stems(field), weight]);
        return { id, group, address, name, text, trail, values: values.split(" "), fields };
      }),
    };
  });
  return index;
}

// Each word, or known phrase, with what else is said for it.
function unitsOf(query, families) {
  const all = stems(query), kept = all.filter(word => !empty.has(word)), words = kept.length ? kept : all, units = [];
  for (let i = 0; i < words.length;) {
    const known = families.flatMap(family => family.filter(phrase => phrase.length && place(words.slice(i, i + phrase.length), phrase) === 0).map(phrase => ({ family, length: phrase.length })));
    const length = Math.max(1, ...known.map(one => one.length));
    const own = words.slice(i, i += length);
    units.push([[own, 1], ...known.filter(one => one.length === length).flatMap(one => one.family).map(phrase => [phrase, .7])]);
  }
  return units;
}

// "just these words", and -none of those.
function wishesOf(query) {
  const exact = [], without = [];
  const rest = query.replace(/(^|\s)(-?)"([^"]*)"|(^|\s)-(\S+)/g, (_, __, minus, phrase, ___, word) => {
    (minus || word ? without : exact).push(stems(word ?? phrase));
    return minus || word ? " " : ` ${phrase} `;
  });
  return { rest, exact: exact.filter(phrase => phrase.length), without: without.filter(phrase => phrase.length) };
}

function search(query, { rows: all, families }) {
  const { rest, exact, without } = wishesOf(query), has = (row, phrase) => row.fields.some(([words]) => place(words, phrase) >= 0);
  const own = all.filter(row => row.id === query.toLowerCase());
  if (own.length) return { phrases: [], rows: own, corrected: [] };
  const rows = all.filter(row => exact.every(phrase => has(row, phrase)) && !without.some(phrase => has(row, phrase)));
  const corrected = [], spelt = rest.replace(/[\p{L}\p{M}]{4,}/gu, word => {
    const instead = all.some(row => has(row, [stem(word)])) || empty.has(word.toLowerCase()) ? null : nearest(word.toLowerCase(), all);
    if (instead) corrected.push([word, instead]);
    return instead ?? word;
  });
  const units = unitsOf(spelt, families);
  const best = (row, unit) => Math.max(0, ...unit.flatMap(([phrase, factor]) => row.fields.map(([words, weight]) => place(words, phrase) < 0 ? 0 : factor * weight / (1 + words.length / 60))));
  const scores = rows.map(row => units.map(unit => best(row, unit)));
  const rare = units.map((_, u) => Math.log(1 + rows.length / (1 + scores.filter(score => score[u]).length)));
  const hits = rows.map((row, r) => ({ row, all: scores[r].filter(Boolean).length, score: scores[r].reduce((sum, one, u) => sum + one * rare[u], 0) }));
  const most = Math.max(1, ...hits.map(hit => hit.all));
  return { phrases: units.flat().map(([phrase]) => phrase), rows: hits.filter(hit => hit.all === most).sort((a, b) => b.score - a.score).map(hit => hit.row), corrected };
}

// The word that is written most like one that stands nowhere: at most one letter in four is wrong.
function nearest(word, rows) {
  const counts = new Map();
  for (const { name, text } of rows) for (const known of `${name} ${text}`.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []) counts.set(known, (counts.get(known) ?? 0) + 1);
  const near = [...counts].map(([known, count]) => ({ known, count, far: distance(word, known) })).filter(({ far }) => far <= Math.max(1, word.length >> 2));
  return near.sort((a, b) => a.far - b.far || b.count - a.count)[0]?.known;
}

// Letters inserted, deleted, replaced or swapped (optimal string alignment).
function distance(a, b) {
  if (Math.abs(a.length - b.length) > 3) return 9;
  let before = [], last = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let k = 1; k <= b.length; k++) {
      const cost = a[i - 1] === b[k - 1] ? 0 : 1;
      row[k] = Math.min(last[k] + 1, row[k - 1] + 1, last[k - 1] + cost);
      if (i > 1 && k > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1]) row[k] = Math.min(row[k], before[k - 2] + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length];
}

const element = (name, attributes, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

// Of a long text, what stands around the first word that was found.
const around = 240;

function marked(text, phrases, whole = true) {
  const words = tokens(text), list = words.map(word => word.stem), hit = new Set(), pieces = [];
  for (const phrase of phrases) for (let at = -1; (at = place(list, phrase, at + 1)) >= 0;) phrase.forEach((_, k) => hit.add(at + k));
  const first = words.find((_, i) => hit.has(i))?.at ?? 0;
  const from = whole || text.length < 2 * around ? 0 : words.findLast(word => word.at <= Math.max(0, first - around / 2))?.at ?? 0;
  const to = whole || text.length < 2 * around ? text.length : words.findLast(word => word.end <= from + 1.5 * around).end;
  let end = from;
  words.forEach((word, i) => {
    if (!hit.has(i) || word.at < from || word.end > to) return;
    pieces.push(text.slice(end, word.at), element("mark", {}, text.slice(word.at, word.end)));
    end = word.end;
  });
  return [from > 0 ? "… " : "", ...pieces, text.slice(end, to), to < text.length ? " …" : ""];
}

const groups = rows => [...Map.groupBy(rows, row => row.group).values()];
const link = row => element("a", { href: found.dataset.site + row.address });

// A place where two of a group stand names neither.
function nameIn(group, row) {
  const stands = other => other.trail.split(" › ").slice(0, 2).join(", ");
  return group.filter(other => stands(other) === stands(row)).length > 1 ? `${stands(row)} (${row.id})` : stands(row);
}

function view([row, ...others], phrases, kinds) {
  const title = link(row), item = element("li", {}, element("h3", {}, title));
  title.append(...row.name ? [row.name] : row.text ? marked(row.text, phrases) : [row.id]);
  if (row.name && row.text) item.append(element("p", {}, ...marked(row.text, phrases, false)));
  item.append(element("p", { class: "aside" }, `${row.values.map(value => kinds[value]).find(Boolean)} · `, element("span", { class: "id" }, row.id), " · " + row.trail));
  if (others.length) item.append(element("p", { class: "aside" }, "Also ", ...others.flatMap((other, i) => {
    const also = link(other);
    also.append(nameIn([row, ...others], other));
    return [i ? "; " : "", also];
  })));
  return item;
}

// A query that is a level's name or id leads to the editions that have the level.
function levelOf(query, { rows, names }) {
  const [id, name] = Object.entries(names.level).find(known => known.some(one => one.toLowerCase() === query.toLowerCase())) ?? [];
  const own = rows.filter(row => row.values.includes(id) && ["behavior", "requirement"].some(kind => row.values.includes(kind)));
  const editions = new Map(own.map(row => [row.address.split("/").slice(0, 2).join("/") + "/", row.trail.split(" › ")[0]]));
  const links = [...editions].flatMap(([address, edition], i) => [i ? ", " : "", element("a", { href: found.dataset.site + address }, edition)]);
  return links.length ? [element("p", {}, `${name} is a level of `, ...links, ".")] : [];
}

function narrowing(wanted, rows, names) {
  const fits = (row, except) => facets.every(facet => facet === except || !wanted.has(facet) || wanted.getAll(facet).some(value => row.values.includes(value)));
  const only = [];
  const lists = facets.map(facet => {
    const items = Object.entries(names[facet]).map(([value, name]) => {
      const chosen = wanted.has(facet, value), count = groups(rows.filter(row => fits(row, facet) && row.values.includes(value))).length;
      const other = new URLSearchParams(wanted);
      other.delete("all");
      chosen ? other.delete(facet, value) : other.append(facet, value);
      if (chosen) only.push(element("p", { class: "aside" }, `Only ${name}: `, element("a", { href: "#" + other }, `any ${facet}`)));
      return (count || chosen) && element("li", {}, element("a", { href: "#" + other, ...chosen && { "aria-current": "true" } }, name), ` ${count}`);
    }).filter(Boolean);
    return items.length > 1 && element("details", { ...(facet !== "domain" || wanted.has(facet)) && { open: "" } }, element("summary", {}, facet[0].toUpperCase() + facet.slice(1)), element("ul", {}, ...items));
  }).filter(Boolean);
  const open = matchMedia("(min-width: 60rem)").matches || only.length > 0;
  const narrow = lists.length && element("details", { class: "facets", ...open && { open: "" } }, element("summary", {}, "Narrow the results"), element("nav", { "aria-label": "Narrow the results" }, ...lists));
  return { only, kept: rows.filter(row => fits(row)), narrow: narrow ? [narrow] : [] };
}

async function show() {
  const wanted = new URLSearchParams(location.hash.slice(1) || location.search);
  const query = (wanted.get("q") ?? "").trim();
  if (!query) {
    load().catch(() => {});
    return found.replaceChildren();
  }
  input.value = query;
  try {
    const data = await load(), { rows, phrases, corrected } = search(query, data), { only, kept, narrow } = narrowing(wanted, rows, data.names);
    const hits = groups(kept), shown = wanted.has("all") ? hits : hits.slice(0, 20), count = hits.length;
    const says = count ? `${count} result${count > 1 ? "s" : ""}` : "Nothing was found";
    const spelt = corrected.map(([typed, instead]) => element("p", { class: "aside" }, "Showing results for ", element("b", {}, instead), ": ", element("i", {}, typed), " stands nowhere."));
    const section = element("section", { "aria-labelledby": "count" }, element("h2", { id: "count", tabindex: "-1" }, says), ...levelOf(query, data), ...spelt, ...only, element("ol", { class: "hits" }, ...shown.map(group => view(group, phrases, data.names.kind))));
    if (shown.length < count) section.append(element("p", {}, element("a", { class: "button", href: `#${wanted}&all=1` }, "Show all results")));
    found.replaceChildren(...narrow, section);
    document.getElementById("said").textContent = says;
    document.title = `Search: ${query} · Guidelines`;
  } catch {
    found.replaceChildren(element("p", { class: "refusal" }, "The search index could not be loaded; please try again."));
  }
}

// What was chosen is gone with the former results; reading goes on at the new ones.
addEventListener("hashchange", () => show().then(() => document.getElementById("count")?.focus()));
show();
