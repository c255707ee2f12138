// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "redress",
  targets: [
    .target(name: "JSONTape", swiftSettings: settings),
    .target(name: "RecoveryDomain", dependencies: ["JSONTape"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
