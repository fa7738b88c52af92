public import Checks
public import Wording

/// The whole assessment on a screen of so many columns.
public func assessmentText(
  _ assessment: Assessment, language: Language, columns: Int, packIsOwn: Bool, emphasise: @escaping Emphasise
) -> String {
  screenText(
    assessmentDocument(assessment, language: language, packIsOwn: packIsOwn), columns: columns, emphasise: emphasise)
}
