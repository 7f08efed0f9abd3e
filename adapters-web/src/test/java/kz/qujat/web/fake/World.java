package kz.qujat.web.fake;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import kz.qujat.domain.person.Iin;
import kz.qujat.web.fake.memory.Ledger;
import kz.qujat.web.fake.memory.Notebook;
import kz.qujat.web.fake.memory.Papers;
import kz.qujat.web.fake.memory.Register;

/// Everything outside the web adapter, for a test to set up.
public final class World implements InstantSource {
  public static final Iin AIGUL = new Iin("850515390001");
  public static final Iin DAULET = new Iin("850515490903");

  /// The current day, unless a test changes it.
  public static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

  /// The last day of the pilot.
  public static final LocalDate LAST_DAY = LocalDate.of(2028, 1, 31);

  public final Ledger ledger = new Ledger();
  public final Papers papers = new Papers();
  public final Register register = new Register();
  public final Notebook notebook = new Notebook();
  private Instant now = noon(MONDAY);
  private int numbers;

  /// Restores Monday, with AIGUL and DAULET, whose cards expire in ten days.
  public void reset() {
    ledger.clear();
    register.clear();
    notebook.clear();
    itIs(MONDAY);
    register.holds(AIGUL, MONDAY.plusDays(10));
    register.holds(DAULET, MONDAY.plusDays(10));
  }

  public void itIs(LocalDate day) {
    now = noon(day);
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(7, 0).toInstant(ZoneOffset.UTC);
  }

  /// A new id.
  public synchronized UUID number() {
    return new UUID(0x0197_0000_0000_7000L, 0x8000_0000_0000_0000L + ++numbers);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
