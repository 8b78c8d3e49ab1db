// DCAA EZ-Quant 2.0.6: hypergeometric attribute plans.
import { expectAgreement } from "./expect-agreement";

expectAgreement("ez-quant", 17);
