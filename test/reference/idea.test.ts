// CaseWare IDEA: attribute plans from numbers of deviations in the population.
import { expectAgreement } from "./expect-agreement";

expectAgreement("idea", 52);
