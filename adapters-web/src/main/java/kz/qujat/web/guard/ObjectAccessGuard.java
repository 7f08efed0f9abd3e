package kz.qujat.web.guard;

import jakarta.servlet.http.HttpServletRequest;

/// Checks whether the object named in the path of a call exists for the caller.
public interface ObjectAccessGuard {
  /// Passes when the caller may know of the object that `value` names; throws otherwise.
  ///
  /// @param value the value of the path variable, as the caller wrote it
  void admit(String value, HttpServletRequest request);
}
