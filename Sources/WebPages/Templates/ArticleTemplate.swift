let articleTemplate = """
  <article class="{{kind}}">
  <header>
  <h1>{{title}}</h1>
  <dl class="particulars">
  {{#particulars}}
  <div><dt>{{label}}</dt><dd>{{#value}}{{> running}}{{/value}}</dd></div>
  {{/particulars}}
  </dl>
  </header>
  {{#sections}}
  <section class="{{kind}}" aria-labelledby="{{id}}">
  <h2 id="{{id}}">{{heading}}</h2>
  {{#blocks}}
  {{> block}}
  {{/blocks}}
  </section>
  {{/sections}}
  <footer>
  {{#notes}}
  <p>{{> running}}</p>
  {{/notes}}
  </footer>
  </article>

  """
