import Foundation
import Testing

@testable import redress

/// What demos leave behind.
@Suite struct DemoFolderTests {
  @Test func theFolderOfADemoThatRunsStaysAndAnAbandonedOneGoes() throws {
    let program = try Program(makesDesk: false)
    let running = try DemoFolder(in: program.folder)
    let abandoned = try program.file("lock", []).replacing("/lock", with: "/redress-demo-abcdef")
    try program.makeFolder("redress-demo-abcdef/desk")
    _ = try program.file("redress-demo-abcdef/running", [])
    try program.makeFolder("redress-demo-foreign")
    DemoFolder.removeAbandoned(in: program.folder)
    #expect(FileManager.default.fileExists(atPath: running.path))
    #expect(!FileManager.default.fileExists(atPath: abandoned))
    #expect(FileManager.default.fileExists(atPath: program.folder + "/redress-demo-foreign"))
    running.remove()
    #expect(!FileManager.default.fileExists(atPath: running.path))
  }

  @Test func aDemoTakesNoDesk() throws {
    let program = try Program(makesDesk: false)
    let told = try program.run("demo", "--desk", program.folder + "/mine")
    #expect(told.status == 64)
    #expect(told.errors.contains("--desk"))
  }
}
