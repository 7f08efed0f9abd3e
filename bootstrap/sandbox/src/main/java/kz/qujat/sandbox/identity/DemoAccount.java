package kz.qujat.sandbox.identity;

import java.util.ArrayList;
import java.util.List;
import kz.qujat.sandbox.registry.DemoCitizen;
import org.jspecify.annotations.Nullable;

/// A predefined user for login by one click.
///
/// @param key key of the person's description in the message bundles
/// @param resident the person in the register, absent for staff
public record DemoAccount(String key, Identity identity, @Nullable DemoCitizen resident) {
  static final List<DemoAccount> ALL = all();

  private static List<DemoAccount> all() {
    List<DemoAccount> people = new ArrayList<>();
    for (DemoCitizen demoCitizen : DemoCitizen.values()) {
      people.add(
          new DemoAccount(
              demoCitizen.name(),
              new Identity("CITIZEN", demoCitizen.iin(), demoCitizen.fullName(), null, null),
              demoCitizen));
    }
    people.add(staff("OFFICER_ALMATY", "OFFICER", "880719300107", "Дана Сапарова", "75", null));
    people.add(staff("OFFICER_ALMATY_2", "OFFICER", "820325400103", "Олег Ким", "75", null));
    people.add(staff("OFFICER_ASTANA", "OFFICER", "910101530102", "Асель Нурланова", "71", null));
    people.add(staff("SUPERVISOR", "SUPERVISOR", "770506400105", "Болат Ахметов", "75", null));
    people.add(staff("ISSUER", "ISSUER", "851212300100", "Ержан Омаров", "75", "7501"));
    people.add(staff("AUDITOR", "AUDITOR", "861010400100", "Сауле Жумабаева", null, null));
    people.add(staff("ADMINISTRATOR", "ADMINISTRATOR", "791130450005", "Марат Исаев", null, null));
    return List.copyOf(people);
  }

  private static DemoAccount staff(
      String key,
      String role,
      String iin,
      String name,
      @Nullable String region,
      @Nullable String point) {
    return new DemoAccount(key, new Identity(role, iin, name, region, point), null);
  }
}
