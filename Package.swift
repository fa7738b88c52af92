// swift-tools-version: 6.2
import PackageDescription

/// Strict settings for every Swift target: warnings are errors, imports are exact.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The suite reckons tens of thousands of households: optimised it takes 0.4 of the time, and checks the same. To step
/// through a room in a debugger, take this away.
let optimised: [SwiftSetting] = [
  .unsafeFlags(["-O", "-assert-config", "Debug"], .when(configuration: .debug))
]

/// Words are looked for by Wording's own search, which needs no patterns: what the program does not use is not in it.
let withoutPatterns: [SwiftSetting] = [
  .unsafeFlags(["-Xfrontend", "-disable-implicit-string-processing-module-import"])
]

let ofRooms = strict + optimised + withoutPatterns

/// A library target: one wall of the house. It may import only what it names here.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: ofRooms)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// Templates and style sheets of pages, which the program carries in itself.
let pageFiles =
  [
    "page", "article", "block", "item", "running", "blanks", "table", "attributes", "caption", "shares", "month",
    "balances", "leaflet", "leaflet-block",
  ].map { "\($0).mustache" } + ["screen.css", "narrow.css", "paper.css", "handout.css", "leaflet.css"]

/// `DEBTHEALTH_LINK=static swift build …`: a program that needs no shared library, to be handed out.
let isStatic = Context.environment["DEBTHEALTH_LINK"] == "static"

let package = Package(
  name: "debthealth",
  products: [.executable(name: "debthealth", targets: ["debthealth"])],
  dependencies: [
    // Exactly: its words are translated, and a release is the same bytes whenever it is made.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    room("Wording"),
    room("Money", ["Wording"]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    room("StrictYAML", ["CYAML", "Wording"]),
    room("Messages", ["Money", "StrictYAML", "Wording"]),
    room("Channels", ["Money", "StrictYAML", "Wording"]),
    room("Household", ["Money", "StrictYAML", "Wording"]),
    room("Outlook", ["Household", "Money"]),
    room("Rules", ["Outlook", "Household", "Money", "StrictYAML", "Wording"]),
    room("Checks", ["Rules", "Outlook", "Household", "Money", "StrictYAML", "Wording"]),
    room("Counsel", ["Checks", "Rules", "Outlook", "Household", "Money", "Wording"]),
    room("CreditCost", ["Money", "Wording"]),
    room("Planner", ["CreditCost", "Counsel", "Checks", "Rules", "Outlook", "Household", "Money", "Wording"]),
    room("Phrases", ["Planner", "CreditCost", "Checks", "Rules", "Household", "Money", "StrictYAML", "Wording"]),
    .target(
      name: "Reports",
      dependencies: [
        "Channels", "Messages", "CreditCost", "Planner", "Counsel", "Checks", "Rules", "Outlook", "Household", "Money",
        "StrictYAML", "Wording",
      ],
      resources: [.embedInCode("Schema/report.schema.json")], swiftSettings: ofRooms),
    room(
      "Workshop",
      [
        "Reports", "Messages", "Phrases", "Planner", "Counsel", "Checks", "Rules", "Outlook", "Household", "Money",
        "StrictYAML", "Wording",
      ]),
    .target(
      name: "WebPages",
      dependencies: ["Workshop", "Reports", "Checks", "Money", "Wording"],
      resources: pageFiles.map { .embedInCode("Templates/\($0)") }, swiftSettings: ofRooms),
    room("Storage", ["Wording"]),
    .target(name: "CFaults"),
    .target(name: "CLineEditor", dependencies: ["CFaults"], linkerSettings: [.linkedLibrary("readline")]),
    .target(name: "CKeys", dependencies: ["CFaults"]),
    room("Terminal", ["CKeys", "CLineEditor", "Wording"]),
    room(
      "Interview",
      [
        "StrictYAML", "Terminal", "WebPages", "Reports", "Channels", "Messages", "CreditCost", "Planner", "Counsel",
        "Checks", "Rules", "Outlook", "Phrases", "Household", "Money",
        "Storage", "Wording",
      ]),
    .executableTarget(
      name: "debthealth",
      dependencies: [
        "Interview", "Terminal", "WebPages", "Workshop", "Reports", "Channels", "Messages", "CreditCost", "Planner",
        "Counsel",
        "Checks", "Rules", "Outlook", "RuleFiles", "Revision", "Phrases", "Household", "Money", "Storage", "StrictYAML",
        "Wording", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict + withoutPatterns,
      linkerSettings: [
        // At a fixed address nothing is relocated at start: 1 ms less of 9. What is the same code stands in the file once.
        .unsafeFlags(
          ["-Xclang-linker", "-no-pie", "-use-ld=lld", "-Xlinker", "--icf=all"], .when(configuration: .release))
      ] + (isStatic ? [.unsafeFlags(["-static-executable"]), .linkedLibrary("tinfo")] : [])),

    .executableTarget(
      name: "PackEmbedder", dependencies: ["Channels", "Messages", "Rules", "StrictYAML", "Wording"],
      swiftSettings: strict),
    .plugin(name: "EmbedPacks", capability: .buildTool(), dependencies: ["PackEmbedder"], path: "Sources/EmbedPacks"),
    .target(
      name: "RuleFiles", path: "rules", exclude: ["README.md"], swiftSettings: strict, plugins: ["EmbedPacks"]),

    .plugin(name: "StampRevision", capability: .buildTool(), path: "Sources/StampRevision"),
    .target(name: "Revision", swiftSettings: strict, plugins: ["StampRevision"]),

    .target(
      name: "Samples", dependencies: ["Rules", "RuleFiles", "Household", "Money", "Wording"], path: "Tests/Samples",
      swiftSettings: strict + optimised),
    tests(
      "ReportsTests",
      [
        "WebPages", "Reports", "Phrases", "CreditCost", "Planner", "RuleFiles", "Counsel", "Checks", "Rules", "Outlook",
        "Household", "Money",
        "Samples",
        "StrictYAML", "Wording",
      ]),
    .testTarget(
      name: "WorkshopTests",
      dependencies: [
        "Workshop", "WebPages", "Reports", "Phrases", "Messages", "Planner", "RuleFiles", "Checks", "Rules", "Outlook",
        "Household", "Money", "Samples", "StrictYAML", "Wording",
      ],
      exclude: ["Goldens"], swiftSettings: strict),
    tests("WordingTests", ["Wording"]),
    tests("MoneyTests", ["Money", "Samples", "Wording"]),
    tests("StrictYAMLTests", ["StrictYAML", "Wording"]),
    tests("HouseholdTests", ["Household", "Money", "Samples", "StrictYAML", "Wording"]),
    tests("StorageTests", ["Storage", "Wording"]),
    tests(
      "PlannerTests",
      [
        "Phrases", "Planner", "Counsel", "Checks", "Rules", "Outlook", "RuleFiles", "Household", "Money", "Samples",
        "StrictYAML", "Wording",
      ]),
    tests(
      "CreditCostTests", ["Phrases", "CreditCost", "Planner", "Outlook", "Household", "Money", "Samples", "Wording"]),
    tests("ChannelsTests", ["Channels", "Money", "RuleFiles", "StrictYAML", "Wording"]),
    .testTarget(
      name: "MessagesTests", dependencies: ["Messages", "RuleFiles", "Samples", "StrictYAML", "Wording"],
      exclude: ["Labelled"], swiftSettings: strict),
    tests(
      "ChecksTests",
      ["Counsel", "Checks", "Rules", "Outlook", "RuleFiles", "Household", "Money", "Samples", "StrictYAML", "Wording"]),
    tests(
      "OutlookTests",
      [
        "Reports", "Counsel", "Checks", "Rules", "Outlook", "RuleFiles", "Household", "Money", "Samples", "StrictYAML",
        "Wording",
      ]),
    .target(name: "PseudoTerminal", path: "Tests/PseudoTerminal", swiftSettings: strict),
    .testTarget(
      name: "CommandTests",
      dependencies: [.target(name: "debthealth"), "PseudoTerminal", "Samples", "Wording"],
      exclude: ["Goldens"],
      swiftSettings: strict),
    .executableTarget(
      name: "debthealth-benchmark",
      dependencies: [
        "PseudoTerminal", "Messages", "Planner", "Counsel", "Checks", "Rules", "Outlook", "RuleFiles", "Phrases",
        "Household", "Money", "Samples", "StrictYAML", "Wording",
      ],
      path: "Tests/Benchmark",
      swiftSettings: strict),
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "Interview", "Terminal", "WebPages", "Reports", "CreditCost", "Planner", "Checks", "Rules", "RuleFiles",
        "Phrases", "Household", "Money", "Samples", "StrictYAML", "Wording",
      ],
      path: "Tests/Fuzz",
      swiftSettings: strict),
    tests("TerminalTests", ["Terminal", "Wording"]),
    tests(
      "InterviewTests",
      [
        "Interview", "Channels", "Messages", "Phrases", "Terminal", "RuleFiles", "Counsel", "Checks", "Rules",
        "Outlook",
        "Household", "Money", "Samples", "StrictYAML", "Wording",
      ]),
    tests(
      "PhrasesTests",
      ["Phrases", "Planner", "CreditCost", "Rules", "RuleFiles", "Household", "Money", "StrictYAML", "Wording"]),
  ]
)
