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
  <section class="{{kind}}" aria-labelledby="{{id}}">
  <h2 id="{{id}}">{{heading}}</h2>
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
