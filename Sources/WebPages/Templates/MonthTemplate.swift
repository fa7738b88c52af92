let monthTemplate = """
  <figure>
  {{#head}}
  {{> caption}}
  {{/head}}
  <svg role="img" viewBox="0 0 {{width}} {{height}}"{{#head}} aria-labelledby="{{id}}-t {{id}}-d"{{/head}}>
  {{#head}}
  <title id="{{id}}-t">{{title}}</title><desc id="{{id}}-d">{{description}}</desc>
  {{/head}}
  {{#parts}}
  <rect x="{{x}}" y="{{barY}}" width="{{width}}" height="24" class="part {{id}}"/>
  <rect x="0" y="{{keyY}}" width="12" height="12" class="part {{id}}"/>
  <text x="20" y="{{textY}}">{{name}}</text>
  <text x="360" y="{{textY}}" class="end">{{shown}}</text>
  {{/parts}}
  {{#end}}
  <text x="{{wordsX}}" y="12" class="middle">{{words}}</text>
  <g transform="translate({{x}} 20)"><line y1="-4" y2="28" class="halo"/><line y1="-4" y2="28" class="line"/></g>
  {{/end}}
  </svg>
  </figure>

  """
