import RecoveryDomain
import TOMLPlaces
import Testing

@testable import ServiceDesk

/// A desk's file that holds only what differs, and what is adopted of it (decisions 5).
@Suite struct PolicyInheritanceTests {
  static let file = """
    inherits = "default"
    name = "Harbour Hotel"

    [clocks]
    resolve = "48h"   # faster
    calendar.resolve = "office"

    [calendars.office]
    zone = "UTC"
    monday = ["09:00-12:00", "13:00-18:00"]

    [[actions]]
    code = "visit"
    fixed_cost = "80.00"
    name.en = "Call on the customer"
    draft.en = "Dear {name}"

    [[actions]]
    code = "replace"
    absent = true

    [[actions]]
    code = "sauna"
    name = { en = "Sauna", zh-Hans = "桑拿", zh-Hant = "三溫暖" }
    serves = ["reimburse"]

    [[deadlines]]
    template = "cn-banking"
    warnings = [30, 60]

    [roles]
    people = { li = "duty-lead" }
    inherits.duty-lead = "supervisor"
    """

  private func prepared(_ text: String) throws -> PolicyPreparation {
    PolicyPreparation(text, currency: try #require(Currency(code: "CNY")))
  }

  @Test func onlyWhatTheFileSaysDiffers() throws {
    let prepared = try prepared(Self.file)
    #expect(prepared.mistakes == [])
    let policy = try #require(prepared.policy)
    #expect(policy.name == "Harbour Hotel")
    #expect(policy.terms.resolve == .hours(48))
    #expect(policy.terms.acknowledge == .hours(1))
    #expect(policy.terms.calendar(of: .resolve).name == "office")
    let visit = try #require(policy.action("visit"))
    #expect(visit.fixedCost.minorUnits == 8000)
    #expect(visit.name.english == "Call on the customer")
    #expect(visit.name.simplifiedChinese == "登门拜访")
    #expect(visit.draft?.text.english == "Dear {name}")
    #expect(policy.action("replace") == nil)
    #expect(policy.actions.last?.code == "sauna")
    #expect(policy.roles == ["li": .supervisor])
    let deadline = try #require(policy.terms.deadline("cn-banking"))
    #expect(deadline.span == .days(15))
    #expect(deadline.warnings == [30, 60])
    #expect(deadline.isStatutory)
  }

  @Test func inheritedPlaybooksDoWithoutWhatTheDeskTookOut() throws {
    let shipped = try #require(try prepared("inherits = \"default\"").policy)
    let removed = ["partial-refund", "apology-by-manager", "explain", "named-contact", "follow-up-call"]
    let entries = removed.map { "[[actions]]\ncode = \"\($0)\"\nabsent = true\n" }.joined()
    let prepared = try prepared("inherits = \"default\"\n" + entries)
    #expect(prepared.mistakes == [])
    let policy = try #require(prepared.policy)
    #expect(shipped.playbooks.contains { $0.code == "failed-recovery" })
    #expect(!policy.playbooks.contains { $0.code == "failed-recovery" }, "nothing is left to do")
    #expect(policy.playbooks.count > 20)
    for playbook in policy.playbooks {
      #expect((playbook.steps + playbook.more).allSatisfy { !removed.contains($0.code) })
    }
    // What the desk says itself is taken at its word.
    let own = "[[playbooks]]\ncode = \"failed-recovery\"\nactions = [\"explain\"]\n"
    let mistake = try #require(try self.prepared("inherits = \"default\"\n" + entries + own).mistakes.first)
    #expect(mistake.key == "playbooks[0].actions")
    #expect(mistake.line == 19)
  }

  @Test func theFullTextStandsForItselfAndKeepsItsComments() throws {
    let prepared = try prepared(Self.file)
    #expect(prepared.text.contains("resolve = \"48h\"             # British Airways' promise"))
    #expect(!prepared.text.contains("inherits = \"default\""))
    let again = try self.prepared(prepared.text)
    #expect(again.mistakes == [])
    #expect(again.text == prepared.text)
    let differing = Set(PolicyDifference.between(DefaultPolicy.text, prepared.text).map(\.key))
    #expect(
      differing.isSuperset(of: ["name", "clocks.resolve", "actions.visit.fixed_cost", "roles.people.li"]))
    #expect(
      differing.allSatisfy { key in
        [
          "name", "clocks.", "calendars.office.", "actions.visit.", "actions.replace.", "actions.sauna.",
          "deadlines.cn-banking.", "roles.",
        ]
        .contains { key.hasPrefix($0) }
      })
    #expect(!differing.contains("clocks.acknowledge"))
    let unchanged = try self.prepared("inherits = \"default\"\n")
    #expect(unchanged.text == DefaultPolicy.text)
  }

  @Test func theLinesAreThoseOfTheFile() throws {
    let prepared = try prepared(Self.file)
    #expect(prepared.ownLines["clocks.resolve"] == 5)
    #expect(prepared.ownLines["actions.visit.fixed_cost"] == 14)
    #expect(prepared.ownLines["actions.visit.name.en"] == 15)
    #expect(prepared.ownLines["deadlines.cn-banking.warnings"] == 29)
    #expect(prepared.ownLines["roles.people.li"] == 32)
    #expect(prepared.ownLines["clocks.acknowledge"] == nil)
  }

  @Test func theJournalTellsWhereAValueComesFrom() throws {
    let place = try TemporaryDesk()
    let desk = try place.open()
    try desk.adoptPolicy(Self.file, file: "desk.toml")
    for reader in [desk, try place.open(cache: "fresh")] {
      let entry = try reader.policyAdoption()
      #expect(entry.file == "desk.toml")
      #expect(entry.seq == 3)
      func value(_ key: String) throws -> PolicyValue { try #require(entry.values(under: key).first) }
      #expect(try value("clocks.resolve").origin == .file(name: "desk.toml", line: 5))
      #expect(try value("clocks.resolve").shipped == "\"72h\"")
      #expect(try value("clocks.acknowledge").origin == .shipped)
      #expect(try value("deadlines.cn-banking.span").origin == .template)
      #expect(entry.values(under: "actions.visit").count > 5)
      #expect(entry.values(under: "clock").isEmpty)
      #expect(try reader.policy().terms.resolve == .hours(48))
    }
    // A whole policy: what is not as it ships stands in the file at its own line.
    try desk.adoptPolicy(PolicyTests.changed(resolve: "5h"), file: "whole.toml")
    let entry = try desk.policyAdoption()
    let line = TOMLOutline(DefaultPolicy.text).line(of: "clocks.resolve")
    #expect(entry.values(under: "clocks.resolve").map(\.origin) == [.file(name: "whole.toml", line: line)])
    #expect(entry.values(under: "clocks.acknowledge").map(\.origin) == [.shipped])
  }

  /// Every single value of the shipped policy can be changed by a file of its own, whatever stands around it.
  @Test func everyValueCanBeOverlaid() throws {
    let shipped = PolicyEntry.all(of: DefaultPolicy.text).filter {
      $0.value.hasPrefix("\"") && !$0.key.hasSuffix("code")
    }
    #expect(shipped.count > 300)
    for (index, entry) in shipped.enumerated() where index.isMultiple(of: 9) {
      var parts = entry.key.split(separator: ".").map(String.init)
      let leaf = parts.removeLast()
      let text: String
      switch parts.first {
      case "actions", "escalation", "playbooks", "guarantees":
        text =
          "[[\(parts[0])]]\ncode = \"\(parts[1])\"\n\((parts.dropFirst(2) + [leaf]).joined(separator: ".")) = \"odd\""
      case "reasons":
        text =
          "[[reasons.\(parts[1])]]\ncode = \"\(parts[2])\"\n\((parts.dropFirst(3) + [leaf]).joined(separator: ".")) = \"odd\""
      default: text = "\(entry.key) = \"odd\""
      }
      let prepared = try prepared("inherits = \"default\"\n" + text)
      let changed = PolicyDifference.between(DefaultPolicy.text, prepared.text)
      #expect(changed.map(\.key) == [entry.key], "\(text)")
      #expect(changed.map(\.new) == ["\"odd\""])
    }
  }
}
