package kz.qujat.integration.notice;

import kz.qujat.domain.lifecycle.Status;

/// The name of a status as it is read in the cabinet.
record CabinetWords(String kazakh, String russian) {
  static CabinetWords of(Status status) {
    return switch (status) {
      case DRAFT -> new CabinetWords("Жоба", "Черновик");
      case REGISTERED -> new CabinetWords("Тіркелді", "Зарегистрирована");
      case UNDER_REVIEW -> new CabinetWords("Тексерілуде", "На проверке");
      case APPROVED -> new CabinetWords("Мақұлданды", "Одобрена");
      case SENT_TO_MANUFACTURE ->
          new CabinetWords("Дайындауға жіберілді", "Направлена на изготовление");
      case MANUFACTURED -> new CabinetWords("Дайындалды", "Изготовлено");
      case READY_FOR_PICKUP -> new CabinetWords("Беруге дайын", "Готово к выдаче");
      case ISSUED -> new CabinetWords("Берілді", "Выдано");
      case ANNULLED -> new CabinetWords("Күші жойылды", "Аннулирована");
      case WITHDRAWN -> new CabinetWords("Қайтарып алынды", "Отозвана");
      case EXPIRED -> new CabinetWords("Өтінім мерзімі өтті", "Срок подачи истёк");
    };
  }
}
