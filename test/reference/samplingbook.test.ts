// Kauermann and Kuechenhoff (2010), Stichproben, by way of samplingbook.
import { expectAgreement } from "./expect-agreement";

expectAgreement("samplingbook", 31);
