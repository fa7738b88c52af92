let articleTemplate = """
  <article class="{{kind}}">
  <header>
  <h1>{{title}}</h1>
  <dl class="particulars">
  {{#particulars}}
  <div><dt>{{label}}</dt><dd>{{text}}</dd></div>
  {{/particulars}}
  </dl>
  </header>
  {{#sections}}
  <section class="{{kind}}"{{#heading}} aria-labelledby="{{id}}"{{/heading}}>
  {{#heading}}
  <h2 id="{{id}}">{{heading}}</h2>
  {{/heading}}
  {{#blocks}}
  {{> block}}
  {{/blocks}}
  </section>
  {{/sections}}
  <footer>
  {{#notes}}
  <p>{{text}}</p>
  {{/notes}}
  </footer>
  </article>

  """
