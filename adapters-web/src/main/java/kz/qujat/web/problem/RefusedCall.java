package kz.qujat.web.problem;

import jakarta.servlet.http.HttpServletRequest;

/// Published when a call is refused because its caller is unknown or may not make it.
public record RefusedCall(ProblemCode code, HttpServletRequest request) {}
