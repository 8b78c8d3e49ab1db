/** First line of every part. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SCHEMAS = "http://schemas.openxmlformats.org";
/** Of the elements of workbooks, sheets, tables, styles and shared texts. */
export const NAMESPACE = `${SCHEMAS}/spreadsheetml/2006/main`;
/** Of the ids by which parts name each other, and of the kinds of such relations. */
export const RELATIONSHIPS = `${SCHEMAS}/officeDocument/2006/relationships`;
/** Of what a package says of itself. */
export const PACKAGE = `${SCHEMAS}/package/2006`;
/** Kinds of parts begin so. */
export const CONTENT = "application/vnd.openxmlformats-officedocument";
