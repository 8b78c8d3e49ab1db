// CRAN MUS 0.1.6: conservative plans, confidence factors, the moment bound of Dworin and Grimlund.
import { expectAgreement } from "./expect-agreement";

expectAgreement("mus-package", 29);
