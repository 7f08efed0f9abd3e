package kz.qujat.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Map;
import kz.qujat.application.session.KeptForms.KeptForm;
import kz.qujat.web.page.FormState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Fills a kept form in again, once, on the page that it is on.
@Component
public final class RestoredForm implements HandlerInterceptor, WebMvcConfigurer {
  static final String ATTRIBUTE = RestoredForm.class.getName();

  private static final String ENTRY = "entry";

  /// The form while it waits in the session for its page to be opened.
  record Filled(String page, Map<String, String> fields) implements Serializable {
    static Filled of(KeptForm form) {
      return new Filled(form.page(), form.fields());
    }
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).excludePathPatterns("/api/**");
  }

  /// The kept form of the current request; `otherwise` when there is none.
  public static FormState or(FormState otherwise) {
    return RequestContextHolder.currentRequestAttributes()
                .getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST)
            instanceof Filled form
        ? FormState.of(form.fields())
        : otherwise;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    @Nullable HttpSession session =
        request.getMethod().equals("GET") && !BackgroundRequestFilter.isRunning()
            ? request.getSession(false)
            : null;
    if (session != null
        && session.getAttribute(ATTRIBUTE) instanceof Filled form
        && form.page().equals(request.getRequestURI())) {
      session.removeAttribute(ATTRIBUTE);
      request.setAttribute(ATTRIBUTE, form);
    }
    return true;
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    if (page != null && request.getAttribute(ATTRIBUTE) instanceof Filled form) {
      page.addObject("keptForm", form);
      if (page.getModel().get(ENTRY) instanceof FormState) {
        page.addObject(ENTRY, FormState.of(form.fields()));
      }
    }
  }
}
