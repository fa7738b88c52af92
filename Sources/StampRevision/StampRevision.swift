import Foundation
import PackagePlugin

/// Writes down which commit is built, wherever the package is a clone of its own; without git the name stays empty.
@main
struct StampRevision: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let package = context.package.directoryURL
    let output = context.pluginWorkDirectoryURL.appending(path: "Commit.swift")
    return [
      .buildCommand(
        displayName: "Writing down the commit", executable: URL(filePath: "/bin/sh"),
        arguments: ["-c", stamp, "stamp", package.path(), output.path()], environment: [:],
        inputFiles: filesThatChange(withCommitsOf: package), outputFiles: [output])
    ]
  }

  private let stamp = """
    commit=
    if [ -e "$1/.git" ]; then commit=$(git -C "$1" rev-parse --short=10 HEAD 2>/dev/null) || commit=; fi
    printf 'let commit = "%s"\\n' "$commit" >"$2"
    """

  /// What git writes when another commit is there.
  private func filesThatChange(withCommitsOf package: URL) -> [URL] {
    let git = folderOfGit(in: package)
    return ["HEAD", "logs/HEAD"].map { git.appending(path: $0) }
      .filter { FileManager.default.fileExists(atPath: $0.path()) }
  }

  /// `.git` is a folder, or in a worktree a file that names it.
  private func folderOfGit(in package: URL) -> URL {
    let git = package.appending(path: ".git")
    guard let text = try? String(contentsOf: git, encoding: .utf8), text.hasPrefix("gitdir: ") else { return git }
    return URL(filePath: String(text.dropFirst(8).prefix { $0 != "\n" }), relativeTo: package)
  }
}
