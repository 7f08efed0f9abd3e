package kz.qujat.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds an installed Chromium or Chrome on Linux, macOS and Windows.
final class InstalledBrowser {
  private static final List<String> LINUX =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/usr/bin/google-chrome-stable",
          "/snap/bin/chromium");
  private static final List<String> MACOS =
      List.of(
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  private static final List<String> WINDOWS_FOLDERS =
      List.of("ProgramFiles", "ProgramFiles(x86)", "LocalAppData");
  private static final List<String> WINDOWS =
      List.of("Chromium/Application/chrome.exe", "Google/Chrome/Application/chrome.exe");

  private InstalledBrowser() {}

  static Optional<Path> find() {
    return find(System.getProperty("os.name"), System.getenv());
  }

  private static Optional<Path> find(String system, Map<String, String> environment) {
    return candidates(system, environment).filter(Files::isExecutable).findFirst();
  }

  /// The paths to search, in this order.
  static Stream<Path> candidates(String system, Map<String, String> environment) {
    if (system.startsWith("Windows")) {
      return WINDOWS_FOLDERS.stream()
          .flatMap(folder -> Optional.ofNullable(environment.get(folder)).stream())
          .flatMap(folder -> WINDOWS.stream().map(program -> Path.of(folder).resolve(program)));
    }
    return (system.startsWith("Mac") ? MACOS : LINUX).stream().map(Path::of);
  }
}
