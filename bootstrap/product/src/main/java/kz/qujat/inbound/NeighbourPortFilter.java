package kz.qujat.inbound;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemException;
import kz.qujat.web.problem.ProblemWriter;
import org.springframework.web.filter.OncePerRequestFilter;

/// Serves the neighbours' addresses on the neighbours' port, and nothing else there.
final class NeighbourPortFilter extends OncePerRequestFilter {
  private static final String NEIGHBOURS = "/integration/";

  private final int port;
  private final ProblemWriter problems;

  NeighbourPortFilter(int port, ProblemWriter problems) {
    this.port = port;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean forNeighbours = request.getServletPath().startsWith(NEIGHBOURS);
    boolean onTheirPort = request.getLocalPort() == port;
    if (forNeighbours == onTheirPort) {
      chain.doFilter(request, response);
    } else {
      problems.write(new ProblemException(ProblemCode.NOT_FOUND), request, response);
    }
  }
}
