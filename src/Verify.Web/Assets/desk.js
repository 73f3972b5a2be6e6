// Live updates and copying. Every page works without this file.
"use strict";

(() => {
  const announce = (text) => {
    const place = document.getElementById("announce");
    if (place) place.textContent = text;
  };

  const offerCopying = (root) => {
    if (!navigator.clipboard) return;
    for (const button of root.querySelectorAll("[data-copy]")) {
      button.hidden = false;
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
        announce("Copied.");
      });
    }
  };

  const isWriting = (root) =>
    [...root.querySelectorAll("input:not([type=hidden]), textarea")].some((field) => field.value !== field.defaultValue);

  // What tells an element that can be focused from the others, in one page and in the next.
  const nameOf = (item) => [
    item.tagName,
    item.getAttribute("href") ?? item.name ?? item.textContent,
    item.closest("details")?.id,
    item.closest("form")?.getAttribute("action"),
  ].join(" ");

  const keepPlace = (before, after) => {
    for (const open of before.querySelectorAll("details[open][id]")) {
      const same = after.querySelector(`#${CSS.escape(open.id)}`);
      if (same) same.open = true;
    }
    const focused = before.contains(document.activeElement) ? document.activeElement : null;
    return () => {
      if (!focused) return;
      const likes = [...after.querySelectorAll("a[href], button, input, textarea, summary")];
      const same = likes.find((item) => nameOf(item) === nameOf(focused));
      if (same) same.focus({ preventScroll: true });
    };
  };

  const follow = (start) => {
    let live = start;
    let pending = 0;

    const refresh = async () => {
      const response = await fetch(location.href, { headers: { Accept: "text/html" } });
      if (!response.ok) return;
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const fresh = page.querySelector("[data-live]");
      if (!fresh || fresh.dataset.version === live.dataset.version) return;
      if (isWriting(live)) {
        announce("This claim has changed. Your text is kept; reload the page to see the change.");
        return;
      }
      const changed = fresh.dataset.status !== live.dataset.status;
      const focusAgain = keepPlace(live, fresh);
      live.replaceWith(document.adoptNode(fresh));
      live = fresh;
      live.setAttribute("data-fresh", "");
      offerCopying(live);
      focusAgain();
      announce(changed ? `The status is now ${live.dataset.status}.` : "The evidence was updated.");
    };

    const source = new EventSource(live.dataset.events);
    source.addEventListener("claim", () => {
      clearTimeout(pending);
      pending = setTimeout(refresh, 120);
    });
    source.addEventListener("open", () => {
      clearTimeout(pending);
      pending = setTimeout(refresh, 120);
    });
    addEventListener("pagehide", () => source.close());
  };

  offerCopying(document);
  const live = document.querySelector("[data-events]");
  if (live) follow(live);
})();
