// The printed tables of jfa: Bayes factors.
import { expectAgreement } from "./expect-agreement";

expectAgreement("jfa-bayes-factors", 528);
