/**
 * What Office's client code of today knows of WordApi 1.5 and the package of the tests does not: Document.insertFileFromBase64.
 * It is put together of the package's own parts, as its neighbours are there, by the published interface: three arguments,
 * and the sections of what was inserted come back.
 */
export const NEWER_CALLS = `
Word.Document.prototype.insertFileFromBase64 = function (file, location, options) {
  OfficeExtension.Utility.throwIfApiNotSupported("Document.insertFileFromBase64", "WordApi", "1.5", "Word");
  return OfficeExtension.BatchApiHelper.createMethodObject(
    Word.SectionCollection, this, "InsertFileFromBase64", 0, [file, location, options], true, false, null, 0,
  );
};`;
