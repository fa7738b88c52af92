extension [Document.Chart.Event] {
  /// The events by the mark that stands for them. Those nearer to the first of a mark than `apart`, of the places that
  /// `place` finds for months, share it: no event is without a mark, and no two marks lie on each other.
  public func sharingMarks(apart: Int, place: (Int) -> Int) -> [[Document.Chart.Event]] {
    reduce(into: []) { marks, event in
      if let first = marks.last?.first, place(event.month) - place(first.month) < apart {
        marks[marks.count - 1].append(event)
      } else {
        marks.append([event])
      }
    }
  }
}
