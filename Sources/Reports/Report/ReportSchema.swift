/// What `reportJSON` gives, as a JSON Schema: the file `Schema/report.schema.json`, which the program carries in itself.
public let reportSchema = String(decoding: PackageResources.report_schema_json, as: UTF8.self)
