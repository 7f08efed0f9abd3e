package kz.qujat.integration.notice;

import kz.qujat.application.notice.NotificationKind;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.refund.RefundStatus;

/// The texts of a notice, as shown in the eGov cabinet.
record CabinetText(String kazakh, String russian) {
  static CabinetText of(NotificationKind notificationKind) {
    return switch (notificationKind) {
      case NotificationKind.OfApplication(var status) -> of(status);
      case NotificationKind.OfRefund(var status) -> of(status);
      case NotificationKind.AccountReminder _ ->
          new CabinetText(
              "Бажды қайтару үшін банк шотын көрсетіңіз",
              "Укажите банковский счёт, чтобы вернуть пошлину");
    };
  }

  private static CabinetText of(Status status) {
    return switch (status) {
      case DRAFT -> new CabinetText("Жоба", "Черновик");
      case REGISTERED -> new CabinetText("Тіркелді", "Зарегистрирована");
      case UNDER_REVIEW -> new CabinetText("Тексерілуде", "На проверке");
      case APPROVED -> new CabinetText("Мақұлданды", "Одобрена");
      case SENT_TO_MANUFACTURE ->
          new CabinetText("Дайындауға жіберілді", "Направлена на изготовление");
      case MANUFACTURED -> new CabinetText("Дайындалды", "Изготовлено");
      case READY_FOR_PICKUP -> new CabinetText("Беруге дайын", "Готово к выдаче");
      case ISSUED -> new CabinetText("Берілді", "Выдано");
      case ANNULLED -> new CabinetText("Күші жойылды", "Аннулирована");
      case WITHDRAWN -> new CabinetText("Қайтарып алынды", "Отозвана");
      case EXPIRED -> new CabinetText("Өтінім беру мерзімі өтті", "Срок подачи истёк");
    };
  }

  private static CabinetText of(RefundStatus status) {
    return switch (status) {
      case AWAITING_BANK_ACCOUNT ->
          new CabinetText(
              "Баж қайтарылады: банк шотын көрсетіңіз",
              "Пошлина подлежит возврату: укажите банковский счёт");
      case READY -> new CabinetText("Банк шоты көрсетілді", "Банковский счёт указан");
      case FILED ->
          new CabinetText(
              "Бажды қайтару туралы өтініш салық органына берілді",
              "Заявление о возврате пошлины подано в налоговый орган");
      case PAID -> new CabinetText("Баж қайтарылды", "Пошлина возвращена");
      case REJECTED ->
          new CabinetText(
              "Салық органы қайтарудан бас тартты: банк шотын тексеріп, қайта көрсетіңіз",
              "Налоговый орган отказал в возврате: проверьте банковский счёт и укажите его снова");
      case LAPSED -> new CabinetText("Бажды қайтару мерзімі өтті", "Срок возврата пошлины истёк");
      case ON_PAPER ->
          new CabinetText("Бажды қайтару қағаз түрінде жүреді", "Возврат пошлины идёт на бумаге");
      case CLOSED_ON_PAPER ->
          new CabinetText(
              "Бажды қайтару қағаз түрінде аяқталды", "Возврат пошлины завершён на бумаге");
    };
  }
}
