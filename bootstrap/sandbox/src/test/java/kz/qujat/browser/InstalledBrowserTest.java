package kz.qujat.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InstalledBrowserTest {
  @Test
  void everySystemHasItsOwnPlaces() {
    assertThat(InstalledBrowser.candidates("Linux", Map.of()))
        .contains(Path.of("/usr/bin/chromium"));
    assertThat(InstalledBrowser.candidates("Mac OS X", Map.of()))
        .contains(Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));
    assertThat(InstalledBrowser.candidates("Windows 11", Map.of("ProgramFiles", "/programs")))
        .contains(Path.of("/programs/Google/Chrome/Application/chrome.exe"));
  }

  @Test
  void aFolderThatWindowsDoesNotNameIsNotLookedAt() {
    assertThat(InstalledBrowser.candidates("Windows 11", Map.of())).isEmpty();
  }
}
