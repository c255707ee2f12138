// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "redress",
  targets: [
    .target(name: "RecoveryDomain", swiftSettings: settings)
  ],
  swiftLanguageModes: [.v6]
)
