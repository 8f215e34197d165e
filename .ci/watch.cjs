// Drives the page of watch --serve in Chromium: an edit changes the page, a mistake shows its line over the last
// good document, and mending it takes that away. axe-core must find nothing on the page.
// usage: TOOLS=FOLDER node watch.cjs CHROMIUM COUNCIL-REPORT; npm has put puppeteer-core and axe-core into the folder.
// With SCREENSHOTS=FOLDER it also leaves a picture of each state there.
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const readline = require("node:readline");
const { spawn } = require("node:child_process");
const tools = (name) => require(require.resolve(name, { paths: [process.env.TOOLS ?? "."] }));
const puppeteer = tools("puppeteer-core");
const { source: axe } = tools("axe-core");

const REPORT = (words) => `type: cabinet-member-update
id: gas
title: Gas
council: {name: Sandford Council}
meeting: {body: Cabinet, date: 2026-07-14}
member: {portfolio: Housing}
period: {from: 2026-06-01, to: 2026-06-30}
updates:
  - service: Repairs
    ${words}
`;

async function addressOf(watch) {
  for await (const line of readline.createInterface({ input: watch.stderr })) {
    console.log(line);
    const named = /showing it at (\S+)/.exec(line);
    if (named) return named[1];
  }
  throw new Error("the watch ended before it named its page");
}

/** Waits until the overlay is shown and says something; a file may be read while it is half written, too. */
const complains = (page, words) =>
  page.waitForFunction(
    (wanted) => document.querySelector("#problems:not([hidden]) pre")?.textContent.includes(wanted),
    {},
    words,
  );

/** Waits until the web page in the frame says something. */
const says = (page, words) =>
  page.waitForFunction(
    (wanted) => document.getElementById("html").contentDocument?.body?.textContent.includes(wanted),
    {},
    words,
  );

async function drive(page, report) {
  const picture = (name) =>
    process.env.SCREENSHOTS && page.screenshot({ path: path.join(process.env.SCREENSHOTS, `${name}.png`) });
  await says(page, "All gas checks are in date.");
  await picture("watch-made");

  fs.writeFileSync(report, REPORT("content: Two checks are overdue."));
  await says(page, "Two checks are overdue.");

  fs.writeFileSync(report, REPORT("contents: Three checks are overdue."));
  await complains(page, "gas.yaml:10:5");
  await page.waitForSelector("#problems pre", { visible: true });
  await says(page, "Two checks are overdue.");
  await picture("watch-broken");
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { iframes: false }));
  if (violations.length > 0) throw new Error(JSON.stringify(violations, null, 1));

  fs.writeFileSync(report, REPORT("content: Three checks are overdue."));
  await says(page, "Three checks are overdue.");
  await page.waitForSelector("#problems", { hidden: true });

  await page.click("input[value=pages]");
  await page.waitForFunction(() => {
    const image = document.querySelector("#pages img");
    return image?.complete && image.naturalWidth > 500;
  });
  await picture("watch-pages");
}

async function main([executablePath, command]) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "watch-"));
  const report = path.join(folder, "gas.yaml");
  fs.writeFileSync(report, REPORT("content: All gas checks are in date."));
  const watch = spawn(command, ["watch", report, "-o", folder, "--serve=0"], { stdio: ["ignore", "ignore", "pipe"] });
  const browser = await puppeteer.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage();
    page.on("pageerror", (error) => {
      throw error;
    });
    await page.goto(await addressOf(watch));
    await drive(page, report);
    console.log(`${await browser.version()}: the page of watch follows its report`);
  } finally {
    await browser.close();
    watch.kill("SIGKILL");
    fs.rmSync(folder, { recursive: true });
  }
}

main(process.argv.slice(2));
