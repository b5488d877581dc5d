// Says of which level this browser has ticks, and of how many areas.
for (const card of document.querySelectorAll("[data-document]")) {
  try {
    const areas = Object.values(JSON.parse(localStorage.getItem("self-study " + card.dataset.document) ?? "{}"));
    const ticked = areas.filter(area => area.has?.length).length;
    if (ticked) card.querySelector(".begun").textContent = `${ticked} of ${card.dataset.areas} areas ticked`;
  } catch {
    // What cannot be read here, the level's own page tells of.
  }
}
