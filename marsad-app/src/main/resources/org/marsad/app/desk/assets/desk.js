// Every request of a page's own script carries the token of its session.
document.addEventListener("htmx:configRequest", (event) => {
  event.detail.headers["X-Marsad-Token"] =
    document.querySelector('meta[name="marsad-token"]').content;
});

// A page that was refused is shown all the same.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr.status === 400) {
    event.detail.shouldSwap = true;
  }
});

// What a key does stands on the button, link or heading that does it: data-key.
function keyed(key) {
  return [...document.querySelectorAll("[data-key]")].find((one) => one.dataset.key === key);
}

function press(one) {
  const details = one.tagName === "SUMMARY" ? one.parentElement : null;
  if (details === null) {
    one.click();
  } else {
    details.open = !details.open;
    (details.open ? details.querySelector("input:not([type=hidden]), select, button") : one).focus();
  }
}

function showKeys() {
  const dialog = document.createElement("dialog");
  const list = document.createElement("dl");
  document.querySelectorAll("[data-key]").forEach((one) => {
    const key = document.createElement("dt");
    key.append(Object.assign(document.createElement("kbd"), { textContent: one.dataset.key.toUpperCase() }));
    const words = document.createElement("dd");
    words.textContent = [...one.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent)
      .join("")
      .trim();
    list.append(key, words);
  });
  dialog.append(list);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

// While a decision is on its way, keys wait: what is pressed for one card never falls on another.
let onTheWay = 0;
document.addEventListener("htmx:beforeRequest", (event) => {
  if (event.detail.target?.id === "content") onTheWay++;
});
document.addEventListener("htmx:afterRequest", (event) => {
  if (event.detail.target?.id === "content") onTheWay--;
});

// Leaves what is written in, and shuts the form that a key opened.
function leave(one) {
  const form = one.closest("details.act[open]");
  one.blur();
  if (form) {
    form.open = false;
  }
}

document.addEventListener("keydown", (event) => {
  if (onTheWay > 0) {
    if (!event.ctrlKey && !event.metaKey && !event.altKey && keyed(event.key.toLowerCase())) {
      event.preventDefault();
    }
    return;
  }
  const writes = event.target.closest("input:not([type=radio]):not([type=checkbox]), textarea, select");
  if (event.key === "Escape" && (writes || event.target.closest("details.act[open]"))) {
    leave(event.target);
    return;
  }
  if (writes || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) {
    return;
  }
  const one = keyed(event.key.toLowerCase());
  if (one) {
    event.preventDefault();
    press(one);
  }
});

document.addEventListener("click", (event) => {
  if (event.target.closest('[data-key="?"]')) {
    showKeys();
  }
});

// Keys are only told of where there is a script to hear them.
function shown() {
  document.querySelectorAll("[hidden][data-key], [hidden][data-copy]").forEach((one) => (one.hidden = false));
}
document.addEventListener("DOMContentLoaded", shown);
document.addEventListener("htmx:afterSettle", shown);

// A claim and its words in the report light up together.
function lit(id, on) {
  document.querySelectorAll("mark[data-claims]").forEach((one) => {
    if (one.dataset.claims.split(" ").includes(id)) {
      one.classList.toggle("on", on);
    }
  });
}
for (const [type, on] of [["mouseover", true], ["mouseout", false], ["focusin", true], ["focusout", false]]) {
  document.addEventListener(type, (event) => {
    const claim = event.target.closest?.("[data-claim]");
    if (claim) {
      lit(claim.dataset.claim, on);
    }
    const words = event.target.closest?.("mark[data-claims]");
    if (words) {
      const told = words.dataset.claims.split(" ").map((id) => document.getElementById("c-" + id)).filter(Boolean);
      told.forEach((one) => one.classList.toggle("on", on));
      const list = told[0]?.closest(".claims");
      if (on && list && list.scrollHeight > list.clientHeight) {
        list.scrollTop = told[0].offsetTop - list.offsetTop - list.clientHeight / 3;
      }
    }
  });
}

document.addEventListener("click", async (event) => {
  const copy = event.target.closest("[data-copy]");
  if (copy) {
    await navigator.clipboard.writeText(document.getElementById(copy.dataset.copy).textContent);
    copy.textContent = copy.dataset.copied;
  }
});

// What is too much at once is not sent at all.
document.addEventListener("submit", (event) => {
  const form = event.target.closest("form[data-most]");
  if (form === null) return;
  const bytes = [...form.querySelector("input[type=file]").files].reduce((sum, file) => sum + file.size, 0);
  const alert = form.querySelector("[role=alert]");
  alert.hidden = bytes <= Number(form.dataset.most);
  alert.textContent = alert.hidden ? "" : form.dataset.tooMuch;
  if (!alert.hidden) event.preventDefault();
});

// Files dropped anywhere on the page go into its form.
for (const type of ["dragover", "dragleave", "drop"]) {
  document.addEventListener(type, (event) => {
    const form = document.querySelector("form[data-drop]");
    if (form === null || !event.dataTransfer?.types.includes("Files")) {
      return;
    }
    event.preventDefault();
    form.classList.toggle("over", type === "dragover");
    if (type === "drop") {
      form.querySelector("input[type=file]").files = event.dataTransfer.files;
      form.requestSubmit();
    }
  });
}
