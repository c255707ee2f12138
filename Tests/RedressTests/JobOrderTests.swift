import DeskConsole
import RecoveryDomain
import Testing

@testable import redress

/// The desk is asked for what the screen waits for first, and for what is read ahead when nothing else happens.
@Suite struct JobOrderTests {
  private static let claim = ConsoleEffect.perform(
    CommandID(1), .claim, on: CaseNumber(1), ifRevision: nil)
  private static let pageAhead = ConsoleEffect.loadRows([CaseNumber(2)], isAhead: true)
  private static let pageShown = ConsoleEffect.loadRows([CaseNumber(3)], isAhead: false)

  /// What was handed over, in order, while `body` ran and when it was finished.
  private func handedOver(_ body: (inout JobOrder) -> Void) async -> [String] {
    let (stream, continuation) = AsyncStream.makeStream(of: DeskWorker.Job.self)
    var order = JobOrder(continuation)
    body(&order)
    order.finish()
    var names: [String] = []
    for await job in stream {
      switch job {
      case .look: names.append("look")
      case .completeList: names.append("list")
      case .rest: names.append("rest")
      case .effect(Self.claim): names.append("claim")
      case .effect(Self.pageAhead): names.append("ahead")
      case .effect(Self.pageShown): names.append("shown")
      case .effect(.loadCounts): names.append("counts")
      case .effect: names.append("other")
      }
    }
    return names
  }

  @Test func whatTheScreenWaitsForGoesFirst() async {
    let names = await handedOver { order in
      order.completeList()
      order.add(.loadCounts)
      order.add(Self.pageShown)
      order.add(Self.pageAhead)
      order.look()
      order.screenIsDrawn()
      order.readAhead()
      #expect(order.isRestDue)
      order.rest()
      #expect(!order.isRestDue, "once")
      order.look()
      order.screenIsDrawn()
      #expect(!order.isRestDue, "looking leaves nothing behind")
    }
    #expect(names == ["shown", "look", "counts", "ahead", "list", "rest", "look"])
  }

  @Test func nothingOvertakesACommand() async {
    let names = await handedOver { order in
      order.add(Self.claim)
      order.add(Self.pageShown)
      order.screenIsDrawn()
      order.add(Self.pageShown)
    }
    #expect(names == ["claim", "shown", "shown"])
  }

  @Test func whatIsReadAheadWaitsForOneMoreScreenOfAPersonWhoGoesOn() async {
    let names = await handedOver { order in
      order.add(Self.pageAhead)
      order.screenIsDrawn()
      order.postpone()
      order.add(Self.claim)
      order.screenIsDrawn()
      order.completeList()
    }
    #expect(names == ["ahead", "claim", "list"])
  }

  @Test func nothingIsLostWhenTheProcessRestsOrEnds() async {
    let names = await handedOver { order in
      order.add(Self.claim)
      order.add(.loadCounts)
      order.releaseAll()
      order.add(Self.claim)
      order.add(Self.pageAhead)
    }
    #expect(names == ["claim", "counts", "claim", "ahead"])
  }
}
