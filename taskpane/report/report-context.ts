import { createContext, useContext } from "react";
import type { Document } from "../../addin/core/document";

export const ReportContext = createContext<Document | undefined>(undefined);

/** The report around a block, for charts, which take their figures from its tables; undefined outside of one. */
export function useReport(): Document | undefined {
  return useContext(ReportContext);
}
