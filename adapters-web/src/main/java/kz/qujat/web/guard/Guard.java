package kz.qujat.web.guard;

import jakarta.servlet.http.HttpServletRequest;

/// Judges whether what the path of a call names exists for the caller.
public interface Guard {
  /// Passes when the caller may know of what `value` names.
  ///
  /// @param value the value of the path variable, as the caller wrote it
  void admit(String value, HttpServletRequest request);
}
