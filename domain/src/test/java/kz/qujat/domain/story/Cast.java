package kz.qujat.domain.story;

import java.util.UUID;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.NonCitizenPayerId;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.person.Payer.Citizen;
import kz.qujat.domain.person.Payer.OnPaper;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.refund.RefundId;

/// The people and places of the test stories.
public final class Cast {
  /// The citizen, whose card expires on the Friday.
  public static final CitizenId DANA = new CitizenId(new UUID(1, 1));

  /// Another citizen.
  public static final CitizenId ERLAN = new CitizenId(new UUID(1, 2));

  /// Officers of the region.
  public static final StaffId AIGUL = new StaffId(new UUID(2, 1));

  public static final StaffId DAULET = new StaffId(new UUID(2, 2));

  /// Dana as a member of staff.
  public static final StaffId DANA_AT_WORK = new StaffId(DANA.value());

  /// At the counter of the registration point.
  public static final StaffId SAULE = new StaffId(new UUID(2, 3));

  /// The officers' supervisor.
  public static final StaffId GULNARA = new StaffId(new UUID(2, 4));

  public static final Payer PAID_BY_DANA = new Citizen(DANA);
  public static final Payer PAID_BY_ERLAN = new Citizen(ERLAN);
  public static final Payer PAID_BY_A_COMPANY = new OnPaper(new NonCitizenPayerId(new UUID(1, 3)));

  /// Two registration points of the application's region, and one of another region.
  public static final PointCode ASTANA_1 = new PointCode("7101");

  public static final PointCode ASTANA_2 = new PointCode("7102");
  public static final PointCode ALMATY_1 = new PointCode("7501");
  public static final Region HERE = Region.ASTANA;
  public static final Region ELSEWHERE = Region.ALMATY;

  public static final ApplicationId APPLICATION = new ApplicationId(new UUID(3, 1));
  public static final ApplicationId EARLIER_APPLICATION = new ApplicationId(new UUID(3, 0));
  public static final PaymentRequestId PAYMENT = new PaymentRequestId(new UUID(4, 1));
  public static final PaymentRequestId ANOTHER_PAYMENT = new PaymentRequestId(new UUID(4, 2));
  public static final RefundId REFUND = new RefundId(new UUID(5, 1));
  public static final RefundId ANOTHER_REFUND = new RefundId(new UUID(5, 2));

  private Cast() {}
}
