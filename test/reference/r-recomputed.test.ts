// Published definitions worked out again with the base functions of R 4.2.2, where no package prints the figures: limits at
// a confidence of 1/2, beliefs over finite populations, the first sample of a goal that is met, missed and met again, draws
// by weight with ties, Cochran's ratio.
import { expectAgreement } from "./expect-agreement";

expectAgreement("r-recomputed", 156);
