// Opens HTML files in Chromium as their readers do: on a narrow and a wide screen, light and dark.
// axe-core must find no violation, the page must not scroll sideways, nothing may be fetched, no policy broken.
// usage: TOOLS=FOLDER node check-html.cjs CHROMIUM FILE…; npm has put puppeteer-core and axe-core into the folder.
// With SCREENSHOTS=FOLDER it also leaves a picture of each screen there.
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const tools = (name) => require(require.resolve(name, { paths: [process.env.TOOLS ?? "."] }));
const puppeteer = tools("puppeteer-core");
const { source: axe } = tools("axe-core");

const WIDTHS = [320, 1280];
const SCHEMES = ["light", "dark"];
// WCAG 2.2 AA, and what axe-core holds to be good practice.
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function faults(browser, file, width, scheme) {
  const found = [];
  const listen = (kind, text) => found.push(`${kind}: ${text}`);
  const page = await browser.newPage();
  page.on("console", (message) => listen("console", message.text()));
  page.on("pageerror", (error) => listen("error", error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (url !== pathToFileURL(file).href && !url.startsWith("data:")) listen("fetches", url);
  });
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.goto(pathToFileURL(file).href);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wide > 0) listen("scrolls sideways", `${wide} px`);
  // As the debugger does, past the page's own policy, which lets no script in.
  await page.evaluate(axe);
  const { violations } = await page.evaluate((tags) => window.axe.run(document, { runOnly: tags }), TAGS);
  for (const { id, help, nodes } of violations) {
    for (const node of nodes) listen(id, `${help}: ${node.html} ${node.failureSummary ?? ""}`);
  }
  if (process.env.SCREENSHOTS) {
    const name = `${path.basename(file, ".html")}-${width}-${scheme}.png`;
    await page.screenshot({ path: path.join(process.env.SCREENSHOTS, name), fullPage: true });
  }
  await page.close();
  return found.map((fault) => `${path.basename(file)}, ${width} px, ${scheme}: ${fault}`);
}

async function main([executablePath, ...files]) {
  const browser = await puppeteer.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  let faulty = 0;
  let screens = 0;
  try {
    for (const file of files) {
      for (const width of WIDTHS) {
        for (const scheme of SCHEMES) {
          const found = await faults(browser, path.resolve(file), width, scheme);
          found.forEach((fault) => console.log(fault));
          faulty += found.length > 0 ? 1 : 0;
          screens += 1;
        }
      }
    }
    console.log(
      `${await browser.version()}: ${files.length} HTML on ${screens} screens checked, ${faulty} with findings`,
    );
  } finally {
    await browser.close();
  }
  process.exitCode = faulty > 0 || files.length === 0 ? 1 : 0;
}

main(process.argv.slice(2));
