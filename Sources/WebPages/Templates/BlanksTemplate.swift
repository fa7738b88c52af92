/// Labels, each with a line to write on.
let blanksTemplate = """
  <p class="blanks">{{#labels}}<span><b>{{label}}</b></span>{{/labels}}</p>

  """
