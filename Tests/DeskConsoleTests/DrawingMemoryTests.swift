import CellScreen
import RecoveryDomain
import Testing

@testable import DeskConsole

@Suite("What of the last screen is taken over")
struct DrawingMemoryTests {
  private let rectangle = CellRectangle(row: 0, column: 0, width: 6, height: 1)

  private func canvas() -> Canvas { DeskWorld.environment(.english).canvas(width: 12, height: 2) }

  @Test func aPartIsDrawnAgainOnlyWhenItsInputChanges() {
    let state = ConsoleState(now: DeskWorld.now, width: 120, height: 40)
    var memory = DrawingMemory()
    var drawn: [Int] = []
    for input in [1, 1, 2, 2, 1] {
      memory.begin(state)
      var canvas = canvas()
      memory.draw(.queueRows, from: input, on: &canvas, in: rectangle) { canvas in
        drawn.append(input)
        canvas.put("顾客 \(input)", row: 0, column: 0, width: 6)
        canvas.placeCursor(row: 0, column: 1)
        return nil
      }
      #expect(canvas.plainText.hasPrefix("顾客 \(input)"))
      #expect(canvas.cursor == CellPoint(row: 0, column: 1))
    }
    #expect(drawn == [1, 2, 1])
  }

  @Test func anotherSizeOrAClockSetBackForgets() {
    var memory = DrawingMemory()
    var count = 0
    func draw(_ state: ConsoleState) {
      memory.begin(state)
      var canvas = canvas()
      memory.draw(.queueRows, from: 0, on: &canvas, in: rectangle) { _ in
        count += 1
        return nil
      }
    }
    draw(ConsoleState(now: DeskWorld.now, width: 120, height: 40))
    draw(ConsoleState(now: DeskWorld.now, width: 120, height: 40))
    #expect(count == 1)
    draw(ConsoleState(now: DeskWorld.now, width: 100, height: 40))
    #expect(count == 2)
    draw(ConsoleState(now: DeskWorld.now - .minutes(2), width: 100, height: 40))
    #expect(count == 3)
  }

  @Test func whatWasDrawnAheadIsTakenWhenItsInputComes() {
    var memory = DrawingMemory()
    memory.begin(ConsoleState(now: DeskWorld.now, width: 120, height: 40))
    var drawn: [String] = []
    func show(_ input: Int) -> String {
      var canvas = canvas()
      memory.draw(.queueRows, from: input, on: &canvas, in: rectangle) { canvas in
        drawn.append("\(input)")
        canvas.put("row \(input)", row: 0, column: 0, width: 6)
        return nil
      }
      return String(canvas.plainText.prefix(5))
    }
    #expect(show(1) == "row 1")
    for _ in 1...2 {
      memory.drawAhead(.queueRows, from: 2) {
        drawn.append("ahead 2")
        var canvas = DeskWorld.environment(.english).canvas(width: 6, height: 1)
        canvas.put("row 2", row: 0, column: 0, width: 6)
        return (canvas, DeskWorld.now + .seconds(9))
      }
    }
    #expect(show(1) == "row 1" && show(2) == "row 2" && show(2) == "row 2")
    #expect(drawn == ["1", "ahead 2"])
    memory.begin(ConsoleState(now: DeskWorld.now + .seconds(9), width: 120, height: 40))
    #expect(show(2) == "row 2" && drawn == ["1", "ahead 2", "2"], "its time is over")
  }

  @Test func aPartIsForgottenWhenItsOwnTimeIsOver() {
    var memory = DrawingMemory()
    var count = 0
    for second in [0, 1, 2, 3, 4] {
      memory.begin(ConsoleState(now: DeskWorld.now + .seconds(second), width: 120, height: 40))
      var canvas = canvas()
      memory.draw(.queueRows, from: 0, on: &canvas, in: rectangle) { _ in
        count += 1
        return count == 1 ? DeskWorld.now + .seconds(2) : nil
      }
    }
    #expect(count == 2, "at 0 and 2 seconds")
  }
}

extension ConsoleEnvironment {
  /// An empty canvas of this environment.
  fileprivate func canvas(width: Int, height: Int) -> Canvas {
    Canvas(width: width, height: height, text: textWidth, symbols: symbols)
  }
}
