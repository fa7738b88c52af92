let sharesTemplate = """
  <figure>
  {{#head}}
  <figcaption><h3>{{title}}</h3><p>{{description}}</p></figcaption>
  {{/head}}
  <svg role="img" viewBox="0 0 {{width}} {{height}}"{{#head}} aria-labelledby="{{id}}-t {{id}}-d"{{/head}}>
  {{#head}}
  <title id="{{id}}-t">{{title}}</title><desc id="{{id}}-d">{{description}}</desc>
  {{/head}}
  {{#bars}}
  <text x="0" y="{{textY}}">{{name}}</text>
  <text x="360" y="{{textY}}" class="end">{{shown}}</text>
  <rect x="0" y="{{barY}}" width="360" height="14" class="room"/>
  <rect x="0" y="{{barY}}" width="{{filled}}" height="14" class="{{#isOver}}over{{/isOver}}{{^isOver}}within{{/isOver}}"/>
  <line x1="{{lineX}}" x2="{{lineX}}" y1="{{lineTop}}" y2="{{lineBottom}}" class="line"/>
  {{/bars}}
  </svg>
  </figure>

  """
