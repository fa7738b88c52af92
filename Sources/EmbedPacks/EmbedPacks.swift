import PackagePlugin

/// Reads every pack under `rules/` strictly and embeds it in the program. A faulty rule stops the build.
@main
struct EmbedPacks: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target as? any SourceModuleTarget else { return [] }
    let rules = target.sourceFiles.map(\.url).filter { $0.pathExtension == "yaml" }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedPacks.swift")
    return [
      .buildCommand(
        displayName: "Embedding the packs of \(target.name)",
        executable: try context.tool(named: "PackEmbedder").url,
        arguments: [target.directoryURL.path(), output.path()],
        inputFiles: rules, outputFiles: [output])
    ]
  }
}
