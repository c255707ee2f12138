import RecoveryDomain
import Testing

@Suite("Whether two names can be one person's")
struct PersonNameTests {
  private func relation(_ left: String, _ right: String) -> NameRelation {
    PersonName(left).relation(to: PersonName(right))
  }

  @Test(
    "the same",
    arguments: [
      ("John Smith", "SMITH, John"), ("Mr John Smith", "john smith"), ("Ｊｏｈｎ　Ｓｍｉｔｈ", "John Smith"),
      ("José García", "Jose Garcia"), ("Müller Anna", "Anna Mueller"), ("O'Brien Kate", "Kate OBrien"),
      ("王伟", "王伟先生"), ("王 伟", "王伟"), ("Nguyễn Văn An", "Nguyen Van An"), ("Đặng Minh", "Dang Minh"),
      ("Mrs Mary Smith", "Mary Smith"), ("John & Mary Smith", "Mary and John Smith"), ("李伟太太", "李伟夫人"),
      ("Dr. Jürgen Weiß", "Juergen Weiss"),
    ])
  func same(pair: (String, String)) {
    #expect(relation(pair.0, pair.1) == .same)
    #expect(relation(pair.1, pair.0) == .same)
  }

  @Test(
    "the same written another way",
    arguments: [
      ("王伟", "Wang Wei"), ("王伟", "Wei WANG"), ("王小明", "Xiao-Ming Wang"), ("王小明", "Wang Xiaoming"),
      ("張偉", "张伟"), ("欧阳娜", "Ouyang Na"), ("吕布", "Lyu Bu"), ("吕布", "Lv Bu"), ("曾丽", "Zeng Li"),
      ("John A. Smith", "John Smith"), ("Anna Fitzgerald", "Anna Fitgzerald"),
      ("Mary-Jane Watson", "Maryjane Watson"),
      ("Anna Fitzgerald", "Anna Fitzgrald"), ("Tom Featherstone", "Tom Feaatherstone"),
      ("Xiao Ming Wang", "Wang Xiaoming"), ("張國華", "國華 張"), ("芳 王", "王芳"),
    ])
  func variants(pair: (String, String)) {
    #expect(relation(pair.0, pair.1) == .variant)
    #expect(relation(pair.1, pair.0) == .variant)
  }

  @Test(
    "two people of one household are never taken for one",
    arguments: [
      ("Daniel Smith", "Daniela Smith"), ("Maria Rossi", "Mario Rossi"), ("Francis Hill", "Frances Hill"),
      ("李伟", "李薇"), ("王伟", "王炜"), ("王伟", "Li Wei"), ("王伟", "Wang Fang"), ("Wang Xiaoming", "Wang Xiaoling"),
      ("Wang Jiang", "Wang Qiang"), ("John Smith", "Joan Smith"), ("Anna Smith", "Anna Jones"),
      ("Christian Bauer", "Christina Bauer"), ("Bauer Christian", "Bauer Christina"),
      ("Kristian Berg", "Kristina Berg"), ("Adrian Cole", "Adrina Cole"), ("Michele Rossi", "Michelle Rossi"),
      ("Rossi Gabriele", "Rossi Gabrielle"), ("Rossi Gabriela", "Rossi Gabriele"),
      ("Jhon Smith", "John Smith"),
      ("Phillip Marsh", "Philip Marsh"), ("John Smith Jr", "John Smith Sr"), ("章伟", "张伟"),
      ("王伟", "David Wang"), ("Mr Paul Stone", "Mrs Paul Stone"), ("吴磊先生", "吴磊女士"), ("李伟先生", "李伟太太"),
      ("王 李", "李王"), ("Jean Martin", "Joan Martin"),
    ])
  func different(pair: (String, String)) {
    #expect(relation(pair.0, pair.1) == .different)
    #expect(relation(pair.1, pair.0) == .different)
  }

  @Test(
    "one says less than the other",
    arguments: [
      ("J. Smith", "John Smith"), ("李伟", "李伟太太"), ("John Smith", "John and Mary Smith"),
      ("魏丽", "Li Wei"), ("李旭", "Xu Li"), ("Smith", "John Smith"), ("王先生", "王伟"),
      ("John Smith Jr", "John Smith"),
      ("Smith J", "Jane Smith"), ("John", "John Smith"),
      ("Maria Garcia", "Maria Garcia Lopez"),
    ])
  func partial(pair: (String, String)) {
    #expect(relation(pair.0, pair.1) == .partial)
    #expect(relation(pair.1, pair.0) == .partial)
  }

  @Test("nothing to compare")
  func unknown() {
    #expect(relation("", "John") == .unknown)
    #expect(relation("- / ?", "John") == .unknown)
  }
}
