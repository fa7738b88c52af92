let itemTemplate = """
  <li><p>{{text}}</p>
  {{#details}}
  <dl class="details">
  {{#rows}}
  <div><dt>{{label}}</dt><dd>{{value}}</dd></div>
  {{/rows}}
  </dl>
  {{/details}}
  </li>

  """
