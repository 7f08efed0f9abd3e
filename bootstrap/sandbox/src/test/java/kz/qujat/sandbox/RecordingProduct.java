package kz.qujat.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.ToIntFunction;
import kz.qujat.integration.xmlsignature.Xml;
import org.w3c.dom.Node;

/// A stand-in for the product that records the messages of its neighbours.
final class RecordingProduct implements Filter {
  private final List<Message> messages = new CopyOnWriteArrayList<>();
  private volatile ToIntFunction<Message> mood = _ -> 200;

  record Message(String sender, String path, String messageId, String body) {
    /// Returns the text of a field, anywhere in the message.
    String text(String field) {
      Node found = Xml.parse(body.getBytes(UTF_8)).getElementsByTagNameNS("*", field).item(0);
      return found == null ? "" : found.getTextContent();
    }
  }

  /// Sets the status of the answers from now on.
  void answers(ToIntFunction<Message> status) {
    mood = status;
  }

  /// Returns the messages in which `field` has the given `value`.
  List<Message> about(String field, Object value) {
    return messages.stream().filter(m -> m.text(field).equals(value.toString())).toList();
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    if (!http.getRequestURI().startsWith("/integration/")) {
      chain.doFilter(request, response);
      return;
    }
    String signIn = http.getHeader("Authorization").substring("Basic ".length());
    var message =
        new Message(
            sender(signIn),
            http.getRequestURI(),
            http.getHeader("Message-Id"),
            new String(http.getInputStream().readAllBytes(), UTF_8));
    messages.add(message);
    ((HttpServletResponse) response).setStatus(mood.applyAsInt(message));
  }

  private static String sender(String signIn) {
    String pair = new String(Base64.getDecoder().decode(signIn), UTF_8);
    return pair.substring(0, pair.indexOf(':'));
  }
}
