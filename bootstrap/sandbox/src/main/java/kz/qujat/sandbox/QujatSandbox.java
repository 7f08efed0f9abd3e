package kz.qujat.sandbox;

import kz.qujat.Qujat;
import kz.qujat.sandbox.database.SandboxVaultKeyInitializer;
import org.springframework.boot.SpringApplication;

/// Runs the product in the profile `sandbox`, with simulated neighbours, people and keys.
public final class QujatSandbox {
  private QujatSandbox() {}

  public static void main(String[] arguments) {
    application().run(arguments);
  }

  /// Returns the sandbox, ready to run. It refuses to start where other machines could reach it.
  public static SpringApplication application() {
    SpringApplication application = Qujat.within(SandboxModule.class);
    application.setAdditionalProfiles("sandbox");
    application.addListeners(new SandboxStartConditions(), new SandboxVaultKeyInitializer());
    return application;
  }
}
