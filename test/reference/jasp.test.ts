// JASP for Audit and the vignettes of jfa.
import { expectAgreement } from "./expect-agreement";

expectAgreement("jasp", 14);
