// The packs of this folder, read strictly when building and carried in the program: see `EmbeddedPacks`.
