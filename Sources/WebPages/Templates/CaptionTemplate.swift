/// What every picture is headed by.
let captionTemplate = """
  <figcaption><h3>{{title}}</h3><p>{{text}}</p></figcaption>

  """
