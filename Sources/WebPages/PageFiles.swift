/// The templates and style sheets of `Templates/`, which the program carries in itself.
enum PageFiles {
  /// By the name under which a template is called in another.
  static var templates: [String: String] {
    [
      "page": PackageResources.page_mustache, "article": PackageResources.article_mustache,
      "block": PackageResources.block_mustache, "item": PackageResources.item_mustache,
      "running": PackageResources.running_mustache, "blanks": PackageResources.blanks_mustache,
      "table": PackageResources.table_mustache, "attributes": PackageResources.attributes_mustache,
      "caption": PackageResources.caption_mustache, "shares": PackageResources.shares_mustache,
      "month": PackageResources.month_mustache, "balances": PackageResources.balances_mustache,
      "leaflet": PackageResources.leaflet_mustache, "leaflet-block": PackageResources.leaflet_block_mustache,
    ].mapValues { String(decoding: $0, as: UTF8.self) }
  }

  /// Of every page: colours have a contrast of 4.5 to 1 and more for text, 3 to 1 for pictures, in light and dark; what a
  /// colour tells, words tell too. On a narrow screen a row of a table stands as a block, each cell behind its column's
  /// title. On paper headings stay with what they head, what is short stays together, and a table's total stands once; a
  /// handout is a sheet and its back, in 13 points, or in 12 where there is much to say, and nothing on it is smaller.
  static let style = String(
    decoding: PackageResources.screen_css + PackageResources.narrow_css + PackageResources.paper_css
      + PackageResources.handout_css, as: UTF8.self)

  /// Besides, of leaflets: slides are large and one a sheet; cards stand eight on a sheet with lines to cut along; notes,
  /// handouts and quizzes run on.
  static let leafletStyle = String(decoding: PackageResources.leaflet_css, as: UTF8.self)
}
