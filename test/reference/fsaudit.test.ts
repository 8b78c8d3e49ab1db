// FSaudit and the book Data Analytics for Auditing: plans, bounds, selection.
import { expectAgreement } from "./expect-agreement";

expectAgreement("fsaudit", 309);
