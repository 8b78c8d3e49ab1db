// The least pane that there can be: tells what the host said of itself, and asks the workbook for one thing.
/* global Office, Excel, document, location */
const show = (id, text) => {
  document.getElementById(id).textContent = text;
};

/** Texts in a row, as in the catalogues of built programs; one of them is the direction of the language. */
const texts = ["English", "ltr", "en"];
document.documentElement.dir = texts[1];

Office.onReady(({ host, platform }) => {
  const view = new URLSearchParams(location.search).get("view");
  const { displayLanguage, requirements } = Office.context;
  const hasSet = requirements.isSetSupported("ExcelApi", "1.4");
  show("facts", [host, platform, displayLanguage, view, hasSet].join(" "));
  document.getElementById("ask").addEventListener("click", async () => {
    try {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst().load("name");
        await context.sync();
        show("answer", sheet.name);
      });
    } catch (fault) {
      show("answer", fault.code);
    }
  });
});
