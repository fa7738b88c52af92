let blockTemplate = """
  {{#paragraph}}
  <p>{{text}}</p>
  {{/paragraph}}
  {{#figures}}
  <dl class="figures">
  {{#rows}}
  <div><dt>{{label}}</dt><dd>{{text}}</dd></div>
  {{/rows}}
  </dl>
  {{/figures}}
  {{#numbered}}
  <ol>
  {{#items}}
  {{> item}}
  {{/items}}
  </ol>
  {{/numbered}}
  {{#bulleted}}
  <ul>
  {{#items}}
  {{> item}}
  {{/items}}
  </ul>
  {{/bulleted}}
  {{#ticks}}
  <ul class="ticks">
  {{#items}}
  {{> item}}
  {{/items}}
  </ul>
  {{/ticks}}
  {{#toFill}}
  {{> blanks}}
  {{/toFill}}
  {{#table}}
  {{> table}}
  {{/table}}
  {{#shares}}
  {{> shares}}
  {{/shares}}
  {{#month}}
  {{> month}}
  {{/month}}
  {{#balances}}
  {{> balances}}
  {{/balances}}

  """
