// What a tour through WebDriver needs in a page: it comes before all other scripts.
"use strict";

// All that a page of ours never does, collected: WebDriver tells nothing of it.
globalThis.complaints = [];
addEventListener("error", event => complaints.push("uncaught: " + (event.message || "cannot load " + event.target.src)), true);
addEventListener("unhandledrejection", event => complaints.push("uncaught: " + event.reason));
document.addEventListener("securitypolicyviolation", event =>
  complaints.push("policy: " + event.violatedDirective + " " + event.blockedURI));
for (const name of ["debug", "log", "info", "warn", "error"]) {
  console[name] = (...words) => complaints.push("console." + name + ": " + words.join(" "));
}

// The files that are saved, as {name, blob}: where a window saves them is not a page's business.
globalThis.saved = [];
const blobs = new Map();
const createObjectURL = URL.createObjectURL;
URL.createObjectURL = blob => {
  const url = createObjectURL.call(URL, blob);
  blobs.set(url, blob);
  return url;
};
HTMLAnchorElement.prototype.click = function () {
  saved.push({name: this.download, blob: blobs.get(this.href)});
};

/** All elements below one, those of shadow roots too. */
function below(root) {
  return [...root.querySelectorAll("*")].flatMap(element =>
    element.shadowRoot ? [element, ...below(element.shadowRoot)] : [element]);
}

function nameOf(element) {
  return (element.getAttribute("aria-label") || element.labels?.[0]?.textContent || element.textContent).trim();
}

function isShown(element) {
  const box = element.getBoundingClientRect();
  return box.width > 2 && box.height > 2 && element.checkVisibility({visibilityProperty: true})
    && !element.closest("details:not([open]) > :not(summary)"); // which WebKit takes for visible where it scrolls
}

const SELECTORS = {
  button: "button",
  textbox: "input[type=text], input[type=number], textarea",
  slider: "input[type=range]",
  checkbox: "input[type=checkbox]",
  img: "canvas",
};

/** The control of a role that is shown, whose name begins so, in either case; undefined where there is none. */
globalThis.control = (role, name) => below(document).find(element => element.matches(SELECTORS[role]) && isShown(element)
  && nameOf(element).toLowerCase().startsWith(name.toLowerCase()));

/** Unfolds all that is folded up. */
globalThis.unfold = () => below(document).filter(element => element.matches("details")).forEach(details => {
  details.open = true;
});

/** All lines of a log that keeps only those in sight, once they can be seen. */
globalThis.logLines = async count => {
  const port = below(document).find(element => element.getAttribute("aria-label") === "Log lines");
  const lines = [];
  while (lines.length < count) {
    port.scrollTop = lines.length * 20;
    await new Promise(requestAnimationFrame);
    port.textContent.trim().split("\n").filter(line => line.startsWith(`loss_${lines.length + 1}:`)).forEach(line => lines.push(line));
  }
  return lines;
};

/** Whether some element that is shown reads just so, in either case. */
globalThis.reads = text => below(document).some(element => isShown(element)
  && element.textContent.trim().toLowerCase() === text.toLowerCase());

/** The centre of an element, scrolled to where it can be seen. */
globalThis.placeOf = element => {
  element.scrollIntoView({block: "center"});
  const box = element.getBoundingClientRect();
  return [box.left + box.width / 2, box.top + box.height / 2];
};

/** What can be read or pressed but is covered by a canvas, by what it says. */
globalThis.covered = () => below(document)
  .filter(element => isShown(element) && (element.matches("button, select, label, input, summary")
    || element.childElementCount === 0 && element.textContent.trim() && element.getRootNode() !== document))
  .filter(element => {
    const [x, y] = placeOf(element);
    let top = document.elementFromPoint(x, y);
    while (top?.shadowRoot) {
      const inner = top.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === top) {
        break;
      }
      top = inner;
    }
    return top?.localName === "canvas";
  })
  .map(element => element.localName + ": " + nameOf(element));
