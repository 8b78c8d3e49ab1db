// R 4.2.2 and the C++ standard: random numbers.
import { expectAgreement } from "./expect-agreement";

expectAgreement("random", 60);
