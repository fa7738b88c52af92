let itemTemplate = """
  <li><p>{{text}}</p>
  {{#details}}
  <dl class="details">
  {{#rows}}
  <div><dt>{{label}}</dt><dd>{{text}}</dd></div>
  {{/rows}}
  </dl>
  {{/details}}
  {{#toFill}}
  {{> blanks}}
  {{/toFill}}
  </li>

  """
