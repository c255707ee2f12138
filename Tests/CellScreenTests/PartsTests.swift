import CellScreen
import Testing

@Suite("Bars, tabs and scroll bars")
struct ChartTests {
  @Test(
    "A bar shows its part",
    arguments: [
      (0.0, ".........."), (0.001, "#........."), (0.5, "#####....."), (1.0, "##########"),
      (7.0, "##########"),
      (-1.0, ".........."), (Double.nan, ".........."), (Double.infinity, "##########"),
    ])
  func bar(fraction: Double, shown: String) {
    var canvas = Canvas(width: 10, height: 1, text: .builtIn, symbols: .ascii)
    canvas.drawBar(fraction, row: 0, column: 0, width: 10)
    #expect(canvas.shown(row: 0) == shown)
  }

  @Test("The open tab is told without colour; what does not fit is left out")
  func tabs() {
    var canvas = Canvas(width: 16, height: 1, text: .builtIn)
    let columns = canvas.drawTabs(["故事", "Facts", "Customer"], active: 1, row: 0, column: 0, width: 16)
    #expect(canvas.plainText == " 故事 [Facts]")
    #expect(columns.map(\.count) == [6, 7, 0])
    #expect(canvas[0, 7]?.role == .tabActive)
  }

  @Test("A scroll bar stands at the end only at the end")
  func scrollbar() {
    func shown(_ visible: Range<Int>, _ count: Int) -> String {
      var canvas = Canvas(width: 1, height: 4, text: .builtIn, symbols: .ascii)
      canvas.drawScrollbar(row: 0, column: 0, height: 4, visible: visible, count: count)
      return (0..<4).map { canvas.shown(row: $0) }.joined()
    }
    #expect(shown(0..<4, 4) == "    ")
    #expect(shown(0..<4, 16) == "#   ")
    #expect(shown(1..<5, 16) == " #  ")
    #expect(shown(12..<16, 16) == "   #")
    #expect(shown(0..<4, 100_000) == "#   ")
  }
}

@Suite("A long list's viewport")
struct ListViewportTests {
  @Test("Moving scrolls no more than the margin asks")
  func moving() {
    var view = ListViewport(margin: 2)
    view.move(by: 7, count: 100, height: 10)
    #expect(view.top == 0 && view.selected == 7)
    view.move(by: 1, count: 100, height: 10)
    #expect(view.top == 1 && view.selected == 8)
    view.move(by: .max, count: 100, height: 10)
    #expect(view.top == 90 && view.selected == 99)
    view.move(by: -.max, count: 100, height: 10)
    #expect(view.top == 0 && view.selected == 0)
  }

  @Test("Following by screens keeps two rows as a landmark, both ways")
  func turning() {
    var view = ListViewport(margin: 0, following: .byScreen)
    view.move(by: 19, count: 100, height: 20)
    #expect(view.top == 0)
    view.move(by: 1, count: 100, height: 20)
    #expect(view.top == 18 && view.selected == 20)
    view.move(by: -6, count: 100, height: 20)
    #expect(view.top == 0 && view.selected == 14)
    view.select(50, count: 100, height: 20)
    view.move(by: -6, count: 100, height: 20)
    #expect(view.top == 27 && view.selected == 44)
  }

  @Test("Rows that appear above do not move the selected row")
  func relocating() {
    var view = ListViewport(top: 20, selected: 25)
    view.relocate(to: 28, count: 103, height: 10)
    #expect(view.selected - view.top == 5)
    view.relocate(to: 0, count: 1, height: 10)
    #expect(view == ListViewport(top: 0, selected: 0))
  }

  @Test("Paging and scrolling keep the selection in view")
  func paging() {
    var view = ListViewport()
    view.page(by: 1, count: 100, height: 10)
    #expect(view.selected == 9 && view.visible(count: 100, height: 10).contains(9))
    view.scroll(by: 20, count: 100, height: 10)
    #expect(view.visible(count: 100, height: 10) == 27..<37)
    #expect(view.selected == 29)
    view.scroll(by: -100, count: 100, height: 10)
    #expect(view.top == 0)
  }

  @Test(
    "Whatever happens, the selected row is on screen and the screen is full",
    arguments: [ListViewport(), ListViewport(margin: 0, following: .byScreen)])
  func invariant(_ start: ListViewport) {
    var random = SplitMix(state: 5)
    var view = start
    for _ in 0..<5_000 {
      let count = random.below(40)
      let height = 1 + random.below(12)
      switch random.below(5) {
      case 0: view.move(by: random.below(9) - 4, count: count, height: height)
      case 1: view.page(by: random.below(3) - 1, count: count, height: height)
      case 2: view.scroll(by: random.below(9) - 4, count: count, height: height)
      case 3: view.relocate(to: random.below(max(1, count)), count: count, height: height)
      default: view.select(random.below(60), count: count, height: height)
      }
      let rows = view.visible(count: count, height: height)
      #expect(rows.count == min(count, height))
      #expect(count == 0 ? view.selected == 0 : rows.contains(view.selected))
    }
  }
}
