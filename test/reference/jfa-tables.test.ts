// The printed tables of jfa: plans and upper limits.
import { expectAgreement } from "./expect-agreement";

expectAgreement("jfa-tables", 2460);
