import Glibc
import Wording

/// `a/b.yaml` is `b.yaml` in `a`; `b.yaml` is in `.`.
func folderAndName(of path: String) -> (folder: String, name: String) {
  guard let slash = path.lastIndex(of: "/") else { return (".", path) }
  let folder = path[..<slash]
  return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
}

/// The file in the same folder whose name is nearest to one that is not there.
public func nearestFile(to path: String) -> String? {
  let (folder, name) = folderAndName(of: path)
  guard let found = nearest(name, in: names(in: folder).filter { $0 != name }.sorted()) else { return nil }
  return path.contains("/") ? (folder == "/" ? "/\(found)" : "\(folder)/\(found)") : found
}

/// The names in a folder, hidden ones left out; empty where it cannot be read.
public func names(in folder: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names
}

/// The paths of all that stands below a folder, folders too, each from the folder on; hidden ones and what is behind links
/// left out.
public func paths(below folder: String) -> [String] {
  names(in: folder).flatMap { name in
    var status = stat()
    let isOwnFolder = lstat("\(folder)/\(name)", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    return [name] + (isOwnFolder ? paths(below: "\(folder)/\(name)").map { "\(name)/\($0)" } : [])
  }
}

public func isFolder(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

/// Where private files of a run are kept: memory-backed `$XDG_RUNTIME_DIR` where there is one, else the state folder. Made,
/// for its owner only, when it is not there. A relative path is no folder of that kind, and one that is another's, that others
/// can write to, or could put another folder in the place of, is not used. A home that is not there is no place.
/// - Returns: nil when none can be made.
public func privateFolder(environment: [String: String]) -> String? {
  let runtime = environment["XDG_RUNTIME_DIR"].flatMap { $0.hasPrefix("/") ? $0 : nil }
  if let runtime, access(runtime, W_OK | X_OK) == 0, isOwn(runtime), !isOpenToOthers(runtime),
    let folder = made("\(runtime)/debthealth")
  {
    return folder
  }
  return stateFolder(environment: environment).flatMap(made)
}

private func stateFolder(environment: [String: String]) -> String? {
  if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
    return access(state, F_OK) != 0 || isOwn(state) ? "\(state)/debthealth" : nil
  }
  guard let home = environment["HOME"], home.hasPrefix("/"), isOwn(home) else { return nil }
  return "\(home)/.local/state/debthealth"
}

/// Whether a folder is there, and this user's.
private func isOwn(_ folder: String) -> Bool {
  var status = stat()
  return stat(folder, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR && status.st_uid == getuid()
}

private func made(_ folder: String) -> String? {
  var path = ""
  for part in folder.split(separator: "/") {
    path += "/\(part)"
    if mkdir(path, 0o700) != 0, errno != EEXIST { return nil }
  }
  var status = stat()
  guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == getuid() else { return nil }
  guard access(path, W_OK | X_OK) == 0, status.st_mode & 0o022 == 0, !canBeReplaced(path) else { return nil }
  return path
}

/// Whether others than its owner can put files there.
private func isOpenToOthers(_ folder: String) -> Bool {
  var status = stat()
  return stat(folder, &status) != 0 || status.st_mode & 0o022 != 0
}

/// Whether others could move a folder away and put one of theirs there: they can write to a folder above it, by its path or
/// behind its links, that lets everybody move everything.
private func canBeReplaced(_ folder: String) -> Bool {
  guard let resolved = realpath(folder, nil) else { return true }
  defer { free(resolved) }
  return [folder, String(cString: resolved)].contains { path in
    sequence(first: folderAndName(of: path).folder) { $0 == "/" ? nil : folderAndName(of: $0).folder }
      .contains(where: letsOthersMove)
  }
}

/// Whether others can move what is not theirs: they can write there, and nothing keeps each to their own. A group that is a
/// person's own has no others in it.
private func letsOthersMove(_ folder: String) -> Bool {
  var status = stat()
  guard stat(folder, &status) == 0 else { return true }
  let isOwnGroup = status.st_gid == getgid() && getgid() == getuid()
  return status.st_mode & (isOwnGroup ? 0o002 : 0o022) != 0 && status.st_mode & S_ISVTX == 0
}
