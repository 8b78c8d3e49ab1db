// AICPA, Audit Sampling (2017), appendices A and C. Table A-2 holds the exact figure where the print is one off (7 % / 3.25 % and 3.5 %).
import { expectAgreement } from "./expect-agreement";

expectAgreement("aicpa", 896);
