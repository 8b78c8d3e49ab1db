// jfa 0.7.4: plans, limits, bounds of taints, priors and posteriors.
import { expectAgreement } from "./expect-agreement";

expectAgreement("jfa", 951);
