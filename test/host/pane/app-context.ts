/** An application of Office around the pane. */
export type OfficeHost = "excel" | "word";

interface Application {
  /** In the address of the pane. */
  readonly name: string;
  /** Number of the application on the web, as Office's client code knows it. */
  readonly number: number;
  readonly document: string;
  readonly sets: Readonly<Record<string, string>>;
}

const APPLICATIONS: Readonly<Record<OfficeHost, Application>> = {
  excel: {
    name: "Excel",
    number: 16,
    document: "book.xlsx",
    sets: { ExcelApi: "1.15", CompressedFile: "1.1", File: "1.1", DialogApi: "1.2" },
  },
  word: {
    name: "Word",
    number: 32,
    document: "report.docx",
    sets: { WordApi: "1.3", CompressedFile: "1.1", File: "1.1", DialogApi: "1.2" },
  },
};

/** Ids of the one conversation between host and pane. */
export const CONVERSATION = "conversation";
const APP = "app";

/** What the application tells of itself when Office's client code asks. */
export function appContext({ host, language, sets }: { host: OfficeHost } & Told): object {
  const application = APPLICATIONS[host];
  return {
    _id: APP,
    _appName: application.number,
    _appVersion: "16.01",
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: `https://excel.officeapps.live.com/${application.document}`,
    _clientMode: 0,
    _settings: [],
    _reason: 0,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "corr",
    _appInstanceId: APP,
    _requirementMatrix: JSON.stringify(sets ?? application.sets),
  };
}

interface Told {
  readonly language: string;
  /** Requirement sets with their versions; all that the client code knows unless told. */
  readonly sets?: Readonly<Record<string, string>> | undefined;
}

/** Address of the pane as the application opens it. */
export function paneAddress(
  { host, language }: { host: OfficeHost; language: string },
  { origin, query }: { origin: string; query: string },
): string {
  const info = encodeURIComponent(`${APPLICATIONS[host].name}$Web$16.01$${language}$corr$$$3$`);
  const xdm = [CONVERSATION, APP, encodeURIComponent("https://excel.officeapps.live.com")].join(
    "|",
  );
  return `${origin}/taskpane.html?${query}&_host_Info=${info}#&_serializer_version=1&_xdm_Info=${xdm}`;
}
