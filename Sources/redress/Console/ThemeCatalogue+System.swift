import BuiltInThemes
import CellScreen
import DeskText
import Foundation
import ServiceDesk

extension Session {
  /// Names the files of themes that cannot be read, each with the reason.
  func tellUnreadable(_ catalogue: ThemeCatalogue) {
    for (_, path) in catalogue.unreadableFiles {
      do throws(Fault) {
        _ = try InputText.file(path)
      } catch {
        tell(error)
        status = status.worse(.unreadableInput)
      }
    }
  }
}

extension ThemeCatalogue {
  /// The themes that this process finds: on disk first, then those built in (`decisions` 25).
  static func system(places: DeskPlaces, environment: [String: String]) -> ThemeCatalogue {
    ThemeCatalogue(
      environment: environment, configFolder: places.configuration,
      executable: try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"),
      builtIn: BuiltInThemes.texts,
      readFile: { (try? Data(contentsOf: URL(fileURLWithPath: $0))).map { Array($0) } },
      listFolder: { (try? FileManager.default.contentsOfDirectory(atPath: $0)) ?? [] })
  }
}
