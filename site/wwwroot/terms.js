// A term's explanation beside the term, for those who cannot hover: how it begins, and the way to the whole.
const box = document.createElement("div");
box.className = "gist";
box.popover = "auto";
box.tabIndex = -1;
box.autofocus = true;
const gist = document.createElement("p"), more = document.createElement("a");
more.textContent = "In the glossary";
box.append(gist, more);

const place = term => {
  const { left, bottom } = term.getBoundingClientRect();
  box.style.left = Math.max(8, Math.min(left, innerWidth - box.offsetWidth - 8)) + scrollX + "px";
  box.style.top = bottom + scrollY + 4 + "px";
};

document.querySelector("main").addEventListener("click", event => {
  const term = event.target.closest("a.term");
  if (!term?.title || event.ctrlKey || event.metaKey || event.shiftKey || !box.showPopover) return;
  event.preventDefault();
  gist.textContent = term.title;
  more.href = term.href;
  term.after(box);
  box.showPopover();
  place(term);
});
