let itemTemplate = """
  <li>{{#said}}<p>{{> running}}</p>{{/said}}
  {{#details}}
  <dl class="details">
  {{#rows}}
  <div><dt>{{label}}</dt><dd>{{#value}}{{> running}}{{/value}}</dd></div>
  {{/rows}}
  </dl>
  {{/details}}
  </li>

  """
