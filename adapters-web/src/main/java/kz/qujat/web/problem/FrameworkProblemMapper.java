package kz.qujat.web.problem;

import java.io.EOFException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.InvalidInput.FieldError;
import kz.qujat.web.wire.TooLarge;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/// Maps exceptions of the web framework to problems.
final class FrameworkProblemMapper {
  private static final int BAD_REQUEST = 400;
  private static final int NOT_IMPLEMENTED = 501;
  private static final int VERSION_NOT_SUPPORTED = 505;
  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private FrameworkProblemMapper() {}

  static Optional<Problem> of(Throwable thrown) {
    return switch (thrown) {
      case HttpMessageNotReadableException e -> Optional.of(unreadable(e));
      case MissingServletRequestParameterException e ->
          Optional.of(invalid(e.getParameterName(), FieldFaultCode.REQUIRED));
      case MethodArgumentTypeMismatchException e -> Optional.of(mismatch(e));
      case HttpRequestMethodNotSupportedException e -> Optional.of(notAllowed(e));
      case HttpMediaTypeNotAcceptableException _ ->
          Optional.of(Problem.of(ProblemCode.NOT_ACCEPTABLE));
      case HttpMediaTypeNotSupportedException _ ->
          Optional.of(Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE));
      case MaxUploadSizeExceededException _ -> Optional.of(Problem.of(ProblemCode.TOO_LARGE));
      case MultipartException _ -> Optional.of(Problem.of(ProblemCode.MALFORMED));
      case AuthenticationServiceException _ -> Optional.of(identityProviderUnavailable());
      case AuthenticationException _ -> Optional.of(Problem.of(ProblemCode.UNAUTHENTICATED));
      // A body whose chunks are broken, or that ends too early.
      case BadRequestException _, EOFException _ -> Optional.of(Problem.of(ProblemCode.MALFORMED));
      case InvalidParameterException _ -> Optional.of(Problem.of(ProblemCode.MALFORMED));
      case RequestRejectedException _ -> Optional.of(Problem.of(ProblemCode.MALFORMED));
      case AccessDeniedException _ -> Optional.of(Problem.of(ProblemCode.FORBIDDEN));
      case NoHandlerFoundException _, NoResourceFoundException _ ->
          Optional.of(Problem.of(ProblemCode.NOT_FOUND));
      case ErrorResponse e when e.getStatusCode().is4xxClientError() ->
          Optional.of(Problem.of(codeOf(e.getStatusCode().value())));
      default -> Optional.empty();
    };
  }

  /// The problem for a status that another component has set.
  ///
  /// The security filters and the container refuse an unknown method as a malformed request.
  static Problem of(int status, @Nullable String method) {
    boolean unknown =
        method != null && TOKEN.matcher(method).matches() && !METHODS.contains(method);
    return unknown && (status == BAD_REQUEST || status == NOT_IMPLEMENTED)
        ? Problem.of(ProblemCode.METHOD_NOT_ALLOWED)
            .with(HttpHeaders.ALLOW, String.join(", ", METHODS))
        : Problem.of(codeOf(status));
  }

  /// The problem code for a status that another component has set.
  ///
  /// The container uses 501 for a transfer encoding and 505 for a version of HTTP that it does not
  /// know.
  private static ProblemCode codeOf(int status) {
    return switch (status) {
      case 401 -> ProblemCode.UNAUTHENTICATED;
      case 403 -> ProblemCode.FORBIDDEN;
      case 404 -> ProblemCode.NOT_FOUND;
      case 405 -> ProblemCode.METHOD_NOT_ALLOWED;
      case 406 -> ProblemCode.NOT_ACCEPTABLE;
      case 413 -> ProblemCode.TOO_LARGE;
      case 415 -> ProblemCode.UNSUPPORTED_MEDIA_TYPE;
      case NOT_IMPLEMENTED, VERSION_NOT_SUPPORTED -> ProblemCode.MALFORMED;
      default -> status < 500 ? ProblemCode.MALFORMED : ProblemCode.INTERNAL;
    };
  }

  /// The problem for an identity provider that does not answer.
  ///
  /// The token cannot be checked then; this is not the caller's fault.
  private static Problem identityProviderUnavailable() {
    return Problem.of(ProblemCode.NEIGHBOUR_UNAVAILABLE, "neighbour", "identity-provider").later();
  }

  private static Problem notAllowed(HttpRequestMethodNotSupportedException e) {
    Problem problem = Problem.of(ProblemCode.METHOD_NOT_ALLOWED);
    String @Nullable [] supported = e.getSupportedMethods();
    return supported == null
        ? problem
        : problem.with(HttpHeaders.ALLOW, String.join(", ", supported));
  }

  /// A malformed id in the path is reported as not found; a malformed query parameter as invalid.
  private static Problem mismatch(MethodArgumentTypeMismatchException e) {
    return e.getParameter().hasParameterAnnotation(PathVariable.class)
        ? Problem.of(ProblemCode.NOT_FOUND)
        : invalid(e.getName(), FieldFaultCode.MALFORMED);
  }

  /// The problem for a body that cannot be read.
  ///
  /// A body that is not a JSON object is malformed; a field of the wrong type is an error of that
  /// field.
  private static Problem unreadable(HttpMessageNotReadableException e) {
    for (@Nullable Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof TooLarge) {
        return Problem.of(ProblemCode.TOO_LARGE);
      }
      if (cause instanceof DatabindException mismatch && !mismatch.getPath().isEmpty()) {
        return invalid(path(mismatch), FieldFaultCode.WRONG_TYPE);
      }
    }
    return Problem.of(ProblemCode.MALFORMED);
  }

  private static String path(DatabindException mismatch) {
    return mismatch.getPath().stream()
        .map(FrameworkProblemMapper::step)
        .collect(Collectors.joining("."));
  }

  private static String step(JacksonException.Reference reference) {
    @Nullable String name = reference.getPropertyName();
    return name == null ? Integer.toString(reference.getIndex()) : name;
  }

  private static Problem invalid(String field, FieldFaultCode fieldFaultCode) {
    return ExceptionProblemMapper.invalid(List.of(new FieldError(field, fieldFaultCode)));
  }
}
