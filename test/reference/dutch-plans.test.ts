// SRA steekproefmodel and SMASH21-PRO: Poisson plans.
import { expectAgreement } from "./expect-agreement";

expectAgreement("dutch-plans", 60);
