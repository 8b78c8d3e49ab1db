import { bayesFactorTable } from "../../addin/statistics/bayes/bayes-factor-table";
import { planEvaluateBayes } from "../../addin/statistics/bayes/plan-evaluate-bayes";
import { sha256 } from "../../addin/statistics/digests/sha256";
import { expected } from "../../addin/statistics/digits/expected";
import { meanEstimate } from "../../addin/statistics/estimation/mean-estimate";
import { modelEstimate } from "../../addin/statistics/estimation/model-estimate";
import { proportionEstimate } from "../../addin/statistics/estimation/proportion-estimate";
import { sampleSizeMean } from "../../addin/statistics/estimation/sample-size-mean";
import { sampleSizeProportion } from "../../addin/statistics/estimation/sample-size-proportion";
import { evaluateMus } from "../../addin/statistics/evaluation/evaluate-mus";
import { upperLimitAttribute } from "../../addin/statistics/evaluation/upper-limit-attribute";
import { musConfidenceFactor } from "../../addin/statistics/planning/mus-confidence-factor";
import { planAttribute } from "../../addin/statistics/planning/plan-attribute";
import { planMus } from "../../addin/statistics/planning/plan-mus";
import { planTwoStage } from "../../addin/statistics/planning/plan-two-stage";
import { reliabilityFactor } from "../../addin/statistics/planning/reliability-factor";
import { mt19937 } from "../../addin/statistics/random/mt19937";
import { rRandom } from "../../addin/statistics/random/r-random";
import { selectMus } from "../../addin/statistics/selection/select-mus";
import { selectRecords } from "../../addin/statistics/selection/select-records";

/**
 * The statistics that the shipped figures ask for, by the names that they have there. Named one by one, since the registry
 * of all would bring into Excel those that no function works out.
 */
export const selfTested = {
  bayesFactorTable,
  evaluateMus,
  expected,
  meanEstimate,
  modelEstimate,
  mt19937,
  musConfidenceFactor,
  planAttribute,
  planEvaluateBayes,
  planMus,
  planTwoStage,
  proportionEstimate,
  rRandom,
  reliabilityFactor,
  sampleSizeMean,
  sampleSizeProportion,
  selectMus,
  selectRecords,
  sha256,
  upperLimitAttribute,
};
