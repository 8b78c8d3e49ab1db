import { asHostFault } from "./host-fault";

/** Opens an .xlsx file, as base64, as a new workbook beside the open one; nothing is saved anywhere. */
export async function openAsNewWorkbook(base64: string): Promise<void> {
  try {
    await Excel.createWorkbook(base64);
  } catch (fault) {
    throw asHostFault(fault);
  }
}
