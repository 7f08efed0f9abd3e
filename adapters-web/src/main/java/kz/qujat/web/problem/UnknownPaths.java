package kz.qujat.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.WebApplicationContextUtils;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.util.ServletRequestPathUtils;

/// Answers 404 for a path that nothing serves, where the security filters would ask for a token or
/// forbid the call.
///
/// Everything is denied unless a rule allows it, so those filters do not know whether a path
/// exists.
@Component
public final class UnknownPaths {
  private static final Logger LOG = LoggerFactory.getLogger(UnknownPaths.class);

  /// A filter of Spring Security serves it, not a handler.
  private static final String LOGOUT = "/logout";

  private final ProblemWriter problems;

  /// One entry for each server: that of the product, and that of the management port.
  private final Map<WebApplicationContext, List<HandlerMapping>> mappings =
      new ConcurrentHashMap<>();

  UnknownPaths(ProblemWriter problems) {
    this.problems = problems;
  }

  /// The entry point that reports an unknown path and leaves any other call to `known`.
  public AuthenticationEntryPoint orUnauthenticated(AuthenticationEntryPoint known) {
    return (request, response, failure) -> {
      if (isServed(request)) {
        known.commence(request, response, failure);
      } else {
        problems.write(ProblemCode.NOT_FOUND, request, response);
      }
    };
  }

  /// The handler that reports an unknown path and leaves any other call to `known`.
  public AccessDeniedHandler orForbidden(AccessDeniedHandler known) {
    return (request, response, refusal) -> {
      if (isServed(request)) {
        known.handle(request, response, refusal);
      } else {
        problems.write(ProblemCode.NOT_FOUND, request, response);
      }
    };
  }

  private boolean isServed(HttpServletRequest request) {
    if (HttpMethod.POST.matches(request.getMethod()) && LOGOUT.equals(request.getRequestURI())) {
      return true;
    }
    if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
      ServletRequestPathUtils.parseAndCache(request);
    }
    WebApplicationContext context =
        WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext());
    return mappings.computeIfAbsent(context, UnknownPaths::mappings).stream()
        .anyMatch(mapping -> serves(mapping, request));
  }

  private static List<HandlerMapping> mappings(WebApplicationContext context) {
    return List.copyOf(context.getBeansOfType(HandlerMapping.class, true, false).values());
  }

  /// A static file would be served without a rule, so the handler of all files does not count.
  private static boolean serves(HandlerMapping mapping, HttpServletRequest request) {
    try {
      @Nullable HandlerExecutionChain found = mapping.getHandler(request);
      return found != null && !(found.getHandler() instanceof ResourceHttpRequestHandler);
    } catch (Exception e) {
      // The path exists; the method or the media type is another one.
      LOG.debug("{} serves the path", mapping, e);
      return true;
    }
  }
}
