/// What the cells of a column have in common: a narrow screen shows the column's title before each.
let attributesTemplate = " data-label=\"{{label}}\"{{#isNumber}} class=\"number\"{{/isNumber}}"

let tableTemplate = """
  <table>
  {{#caption}}
  <caption>{{caption}}</caption>
  {{/caption}}
  <thead><tr>
  {{#heads}}
  <th scope="col"{{#isNumber}} class="number"{{/isNumber}}>{{text}}</th>
  {{/heads}}
  </tr></thead>
  <tbody>
  {{#rows}}
  <tr><th scope="row">{{name}}</th>
  {{#cells}}
  <td{{{attributes}}}>{{text}}</td>
  {{/cells}}
  </tr>
  {{/rows}}
  </tbody>
  {{#total}}
  <tfoot><tr><th scope="row">{{name}}</th>
  {{#cells}}
  <td{{{attributes}}}>{{text}}</td>
  {{/cells}}
  </tr></tfoot>
  {{/total}}
  </table>

  """
