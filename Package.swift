// swift-tools-version: 6.1
import PackageDescription

// The rooms of the house and who may see whom; a test reads the imports and fails on an arrow that is not here.

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "redress",
  products: [.executable(name: "redress", targets: ["redress"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    .target(name: "JSONTape", swiftSettings: settings),
    .target(
      name: "RecoveryDomain", dependencies: ["JSONTape"],
      resources: [.embedInCode("Customers/Names/han-names.txt")], swiftSettings: settings),
    .target(name: "CLinux"),
    .target(
      name: "EventJournal",
      dependencies: ["CLinux", "JSONTape", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: settings),
    .target(
      name: "CaseIndex",
      dependencies: [
        "RecoveryDomain", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .target(name: "ComplaintIntake", dependencies: ["JSONTape", "RecoveryDomain"], swiftSettings: settings),
    .target(
      name: "ServiceDesk",
      dependencies: [
        "CLinux", "CaseIndex", "ComplaintIntake", "EventJournal", "JSONTape", "RecoveryDomain", "TOMLPlaces",
        .product(name: "Crypto", package: "swift-crypto"), .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      resources: [
        .embedInCode("Policy/default.toml"), .embedInCode("Policy/deadlines.toml"),
        .embedInCode("Policy/phones.toml"),
      ],
      swiftSettings: settings),
    .target(
      name: "TOMLPlaces", dependencies: [.product(name: "TOMLKit", package: "TOMLKit")],
      swiftSettings: settings),
    .target(name: "DeskText", dependencies: ["RecoveryDomain"], swiftSettings: settings),
    .target(
      name: "CellScreen", dependencies: ["TOMLPlaces", .product(name: "TOMLKit", package: "TOMLKit")],
      swiftSettings: settings),
    .target(
      name: "BuiltInThemes", path: "themes",
      resources: [
        .embedInCode("catppuccin.toml"), .embedInCode("dark.toml"), .embedInCode("gruvbox.toml"),
        .embedInCode("high-contrast.toml"), .embedInCode("light.toml"), .embedInCode("mono.toml"),
      ],
      swiftSettings: settings),
    .target(name: "CNcurses"),
    .target(name: "NcursesTerminal", dependencies: ["CNcurses", "CellScreen"], swiftSettings: settings),
    .target(
      name: "DeskConsole", dependencies: ["CellScreen", "DeskText", "RecoveryDomain"], swiftSettings: settings
    ),
    .executableTarget(
      name: "redress",
      dependencies: [
        "BuiltInThemes", "CLinux", "CellScreen", "ComplaintIntake", "DeskConsole", "DeskText", "EventJournal",
        "JSONTape",
        "NcursesTerminal", "RecoveryDomain", "ServiceDesk",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      resources: [.embedInCode("Demo/complaints.jsonl")], swiftSettings: settings),
    .testTarget(name: "TOMLPlacesTests", dependencies: ["TOMLPlaces"], swiftSettings: settings),
    .testTarget(name: "JSONTapeTests", dependencies: ["JSONTape"], swiftSettings: settings),
    .testTarget(
      name: "RecoveryDomainTests", dependencies: ["JSONTape", "RecoveryDomain"], exclude: ["Fixtures"],
      swiftSettings: settings),
    .testTarget(
      name: "EventJournalTests",
      dependencies: ["EventJournal", "JSONTape", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: settings),
    .testTarget(
      name: "CaseIndexTests",
      dependencies: ["CaseIndex", "RecoveryDomain"], swiftSettings: settings),
    .testTarget(
      name: "ComplaintIntakeTests", dependencies: ["ComplaintIntake", "RecoveryDomain"],
      swiftSettings: settings),
    .testTarget(
      name: "DeskTextTests", dependencies: ["DeskText", "RecoveryDomain"], swiftSettings: settings),
    .testTarget(
      name: "CellScreenTests", dependencies: ["BuiltInThemes", "CellScreen"], swiftSettings: settings),
    .testTarget(
      name: "NcursesTerminalTests", dependencies: ["CNcurses", "CellScreen", "NcursesTerminal"],
      swiftSettings: settings),
    .testTarget(
      name: "DeskConsoleTests", dependencies: ["CellScreen", "DeskConsole", "DeskText", "RecoveryDomain"],
      exclude: ["Goldens"], swiftSettings: settings),
    .testTarget(
      name: "ServiceDeskTests",
      dependencies: [
        "CLinux", "CaseIndex", "ComplaintIntake", "EventJournal", "JSONTape", "RecoveryDomain", "ServiceDesk",
        "TOMLPlaces",
      ], swiftSettings: settings),
    .testTarget(
      name: "RedressTests",
      dependencies: ["CellScreen", "DeskConsole", "DeskText", "JSONTape", "RecoveryDomain", "redress"],
      swiftSettings: settings),
    .testTarget(name: "TerminalTests", dependencies: ["redress"], swiftSettings: settings),
    .testTarget(name: "HouseTests", swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
