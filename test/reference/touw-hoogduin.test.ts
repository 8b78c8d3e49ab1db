// Touw and Hoogduin (2011), Statistiek voor audit en controlling.
import { expectAgreement } from "./expect-agreement";

expectAgreement("touw-hoogduin", 18);
