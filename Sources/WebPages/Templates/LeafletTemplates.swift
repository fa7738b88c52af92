let leafletTemplate = """
  <article class="leaflet {{kind}}">
  <header>
  <p class="demo">{{demo}}</p>
  <h1>{{title}}</h1>
  </header>
  {{#parts}}
  <section class="part">
  {{#heading}}
  <h2>{{text}}</h2>
  {{/heading}}
  {{#blocks}}
  {{> leaflet-block}}
  {{/blocks}}
  </section>
  {{/parts}}
  <footer>
  <p>{{demo}}. {{note}}</p>
  </footer>
  </article>

  """

let leafletBlockTemplate = """
  {{#subheading}}
  <p class="subheading">{{text}}</p>
  {{/subheading}}
  {{#strong}}
  <p class="strong">{{text}}</p>
  {{/strong}}
  {{#paragraph}}
  <p>{{text}}</p>
  {{/paragraph}}
  {{#quote}}
  <blockquote><p>{{text}}</p></blockquote>
  {{/quote}}
  {{#rows}}
  <dl class="rows">
  {{#entries}}
  <div><dt>{{label}}</dt><dd>{{text}}</dd></div>
  {{/entries}}
  </dl>
  {{/rows}}
  {{#items}}
  <ul class="marked">
  {{#entries}}
  <li><p><span class="tag">{{mark}}</span> {{text}}</p></li>
  {{/entries}}
  </ul>
  {{/items}}
  {{#series}}
  <ul class="series">
  {{#entries}}
  <li><p><span class="sum">{{label}}</span>
  {{#drawn}}
  <span class="track"><span class="filled {{side}}" style="width:{{width}}%"></span><span class="limit" style="left:{{line}}%"></span></span>
  {{/drawn}}
  <span class="words">{{words}}</span> <span class="note">{{note}}</span></p></li>
  {{/entries}}
  </ul>
  {{/series}}
  {{#blanks}}
  <table class="blanks">
  <caption>{{caption}}</caption>
  <thead><tr>
  {{#heads}}
  <th scope="col">{{.}}</th>
  {{/heads}}
  </tr></thead>
  <tbody>
  {{#rows}}
  <tr>
  {{#cells}}
  <td></td>
  {{/cells}}
  </tr>
  {{/rows}}
  </tbody>
  </table>
  {{/blanks}}

  """
