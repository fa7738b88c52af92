/// The first signs of the commit that the program was built from; nil where it was built without git.
public let commitBuiltFrom: String? = commit.isEmpty ? nil : commit
