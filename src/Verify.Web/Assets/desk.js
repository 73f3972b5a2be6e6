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
    [...root.querySelectorAll("input:not([type=hidden], [type=radio], [type=checkbox]), textarea")].some((field) => field.value !== field.defaultValue);

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
      if (!response.ok) {
        delete live.dataset.poll;
        return;
      }
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const fresh = page.querySelector("[data-live]");
      if (!fresh || fresh.dataset.version === live.dataset.version) return;
      if (isWriting(live)) {
        announce("This page has changed. Your text is kept; reload the page to see the change.");
        return;
      }
      const changed = fresh.dataset.status !== live.dataset.status;
      const focusAgain = keepPlace(live, fresh);
      live.replaceWith(document.adoptNode(fresh));
      live = fresh;
      if (live.dataset.events) live.setAttribute("data-fresh", "");
      offerCopying(live);
      focusAgain();
      announce(live.dataset.say ?? (changed ? `The status is now ${live.dataset.status}.` : "The evidence was updated."));
    };

    const soon = () => {
      clearTimeout(pending);
      pending = setTimeout(refresh, 120);
    };

    const poll = async () => {
      await refresh().catch(() => {});
      if (live.dataset.poll) setTimeout(poll, Number(live.dataset.poll));
    };

    if (live.dataset.events) {
      const source = new EventSource(live.dataset.events);
      source.addEventListener("claim", soon);
      source.addEventListener("open", soon);
      addEventListener("pagehide", () => source.close());
    } else if (live.dataset.poll) {
      setTimeout(poll, Number(live.dataset.poll));
    }
  };

  offerCopying(document);
  const live = document.querySelector("[data-live]");
  if (live) follow(live);
})();
