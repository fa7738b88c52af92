let itemTemplate = """
  <li><p>{{text}}</p>
  {{^empty(details)}}
  <dl class="details">
  {{#details}}
  <div><dt>{{label}}</dt><dd>{{value}}</dd></div>
  {{/details}}
  </dl>
  {{/empty(details)}}
  </li>

  """
