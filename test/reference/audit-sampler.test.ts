// AuditSampler: hypergeometric and binomial plans with an expected rate.
import { expectAgreement } from "./expect-agreement";

expectAgreement("audit-sampler", 18);
