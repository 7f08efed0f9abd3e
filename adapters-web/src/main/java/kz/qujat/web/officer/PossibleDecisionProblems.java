package kz.qujat.web.officer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.qujat.web.openapi.PossibleProblems;
import kz.qujat.web.problem.ProblemCode;

/// The problems that a signed decision of either kind can cause.
@PossibleProblems({
  ProblemCode.NOT_FOUND,
  ProblemCode.MALFORMED,
  ProblemCode.VALIDATION,
  ProblemCode.OWN_APPLICATION,
  ProblemCode.NOT_CLAIMED,
  ProblemCode.HOLDER_NOT_THE_SAME,
  ProblemCode.ILLEGAL_STATE,
  ProblemCode.STALE_VERSION,
  ProblemCode.EDS_INVALID,
  ProblemCode.EDS_WRONG_SIGNER,
  ProblemCode.EDS_REVOKED,
  ProblemCode.EDS_EXPIRED,
  ProblemCode.EDS_UNTRUSTED,
  ProblemCode.EDS_WRONG_PURPOSE,
  ProblemCode.EDS_CONTENT_MISMATCH,
  ProblemCode.EDS_STATUS_UNKNOWN
})
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface PossibleDecisionProblems {}
