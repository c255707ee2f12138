import DeskText
import RecoveryDomain
import Testing

/// What is said before a customer is contacted who wishes otherwise.
@Suite struct ContactAdviceTests {
  private func each(_ advice: ContactAdvice) -> [String] {
    Language.allCases.map { Samples.book($0).customers.advice(advice) }
  }

  @Test func quietHoursTellUntilWhenItIsQuietAndWhoseWishThatIs() throws {
    let night = try #require(QuietHours(text: "21-8"))
    #expect(
      each(.quietHours(night, isOwnWish: true)) == [
        "The customer asked not to be called from 21:00 to 08:00; it is quiet until 08:00.",
        "顾客要求 21:00 至 08:00 勿扰；请在 08:00 以后再联系。", "顧客要求 21:00 至 08:00 勿擾；請於 08:00 後再聯絡。",
      ])
    #expect(
      each(.quietHours(night, isOwnWish: false)) == [
        "Customers are not called from 21:00 to 08:00; it is quiet until 08:00.",
        "21:00 至 08:00 为勿扰时段；请在 08:00 以后再联系。", "21:00 至 08:00 為勿擾時段；請於 08:00 後再聯絡。",
      ])
  }

  @Test func otherWishesAreToldAsWishes() {
    #expect(
      each(.unwantedChannel(.phone, preferred: .email)) == [
        "The customer would rather not be contacted this way (phone); they prefer e-mail.",
        "顾客不希望以电话方式联系，更希望用电子邮件。", "顧客不希望以電話聯絡，偏好電子郵件。",
      ])
    #expect(
      each(.notAGoodTime("mon-fri 18:00-20:00")) == [
        "This is not when the customer likes to be called (mon-fri 18:00-20:00).",
        "现在不是顾客方便接听的时间（mon-fri 18:00-20:00）。", "現在不是顧客方便接聽的時間（mon-fri 18:00-20:00）。",
      ])
    #expect(
      each(.language("fr")) == [
        "The customer wishes to be spoken to in French.", "顾客希望用法语沟通。", "顧客希望以法語溝通。",
      ])
    #expect(each(.language("sw")).first == "The customer wishes to be spoken to in sw.")
  }
}
