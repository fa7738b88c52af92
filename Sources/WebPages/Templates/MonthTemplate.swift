let monthTemplate = """
  <figure>
  {{#head}}
  <figcaption><h3>{{title}}</h3><p>{{description}}</p></figcaption>
  {{/head}}
  <svg role="img" viewBox="0 0 {{width}} {{height}}"{{#head}} aria-labelledby="{{id}}-t {{id}}-d"{{/head}}>
  {{#head}}
  <title id="{{id}}-t">{{title}}</title><desc id="{{id}}-d">{{description}}</desc>
  {{/head}}
  {{#parts}}
  <rect x="{{x}}" y="8" width="{{width}}" height="24" class="part {{id}}"/>
  <rect x="0" y="{{keyY}}" width="12" height="12" class="part {{id}}"/>
  <text x="20" y="{{textY}}">{{name}}</text>
  <text x="360" y="{{textY}}" class="end">{{shown}}</text>
  {{/parts}}
  {{#isShort}}
  <line x1="{{incomeX}}" x2="{{incomeX}}" y1="4" y2="36" class="line"/>
  {{/isShort}}
  </svg>
  </figure>

  """
