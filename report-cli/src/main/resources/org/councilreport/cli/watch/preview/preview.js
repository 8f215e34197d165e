// Shows the reports of a watch, and asks for news of them until it is closed.
"use strict";

const at = (id) => document.getElementById(id);
const PAUSE_AFTER_LOSS = 1000;
let news = { version: 0, reports: [] };
let chosen = "";
let shown = "";

function current() {
  return news.reports.find((report) => report.name === chosen) ?? news.reports[0];
}

function offerReports() {
  const names = news.reports.map((report) => report.name);
  at("choice").hidden = names.length < 2;
  const known = [...at("report").options].map((option) => option.value);
  if (known.join("\n") !== names.join("\n")) {
    at("report").replaceChildren(...names.map((name) => new Option(name, name)));
  }
  const report = current();
  if (report) at("report").value = report.name;
}

function tellProblems(report) {
  const problems = report?.problems ?? [];
  at("problems").hidden = problems.length === 0;
  at("problems").classList.toggle("remarks", report?.sound ?? false);
  at("verdict").textContent = report?.sound
    ? `Remarks on ${report.name}`
    : `${report?.name ?? ""} has errors; the documents below are older`;
  at("list").replaceChildren(
    ...problems.map((problem) => {
      const text = document.createElement("pre");
      text.textContent = problem;
      return text;
    }),
  );
}

/** Loads the web page anew, and stays at the place that was being read. */
function showHtml(address) {
  const frame = at("html");
  const place = frame.contentWindow?.scrollY ?? 0;
  frame.onload = () => frame.contentWindow.scrollTo(0, place);
  frame.src = address;
}

function showPages(base, count) {
  const images = [...at("pages").children].slice(0, count);
  while (images.length < count) images.push(new Image());
  images.forEach((image, index) => {
    image.alt = `Page ${index + 1} of ${count}`;
    image.src = `${base}pages/${index + 1}.png?v=${news.version}`;
  });
  at("pages").replaceChildren(...images);
}

function show() {
  offerReports();
  const report = current();
  tellProblems(report);
  if (!report) return;
  const index = news.reports.indexOf(report);
  const base = `/reports/${index}/`;
  const wanted = document.querySelector("input[name=view]:checked").value;
  const view = wanted === "html" && report.html ? "html" : report.pages > 0 ? "pages" : "html";
  at("html").hidden = view !== "html" || !report.html;
  at("pages").hidden = view !== "pages";
  const key = `${view} ${report.name} ${report.sound ? news.version : shown.split(" ").pop()}`;
  if (report.html || report.pages) {
    at("status").textContent = report.sound ? "Up to date" : "Not up to date";
  }
  if (key === shown) return;
  if (view === "html" && report.html) showHtml(`${base}${report.html}?v=${news.version}`);
  if (view === "pages") showPages(base, report.pages);
  shown = key;
}

async function follow() {
  for (;;) {
    try {
      const answer = await fetch(`/state?after=${news.version}`);
      if (!answer.ok) throw new Error(answer.statusText);
      const next = await answer.json();
      if (next.version !== news.version) {
        news = next;
        show();
      }
    } catch {
      at("status").textContent = "The watch has ended; start it again to go on";
      await new Promise((resolve) => setTimeout(resolve, PAUSE_AFTER_LOSS));
    }
  }
}

at("report").addEventListener("change", (event) => {
  chosen = event.target.value;
  show();
});
document.querySelectorAll("input[name=view]").forEach((input) => input.addEventListener("change", show));
follow();
