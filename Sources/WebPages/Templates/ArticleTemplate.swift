let articleTemplate = """
  <article class="{{kind}}">
  <header>
  {{#letterhead}}
  <div class="letterhead">
  {{#lines}}
  <p>{{text}}</p>
  {{/lines}}
  {{#picture}}
  <img src="data:image/{{kind}};base64,{{bytes}}" alt="{{name}}">
  {{/picture}}
  </div>
  {{/letterhead}}
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
  <footer{{#isSmall}} class="small"{{/isSmall}}>
  {{#notes}}
  <p>{{text}}</p>
  {{/notes}}
  </footer>
  </article>

  """
