let sharesTemplate = """
  <figure{{^head}} class="on"{{/head}}>
  {{#head}}
  {{> caption}}
  {{/head}}
  <svg role="img" viewBox="0 0 {{width}} {{height}}"{{#svg}} aria-labelledby="{{id}}-t {{id}}-d"{{/svg}}>
  {{#svg}}
  <title id="{{id}}-t">{{title}}</title><desc id="{{id}}-d">{{description}}</desc>
  {{/svg}}
  {{#bars}}
  <text x="0" y="{{nameY}}">{{name}}</text>
  <text x="360" y="{{numberY}}" class="end">{{shown}}</text>
  <g transform="translate(0 {{barY}})"><rect width="360" height="14" class="room"/>
  <rect width="{{filled}}" height="14" class="{{#isOver}}over{{/isOver}}{{^isOver}}within{{/isOver}}"/>
  <g transform="translate({{lineX}})"><line y1="-3" y2="17" class="halo"/><line y1="-3" y2="17" class="line"/></g></g>
  {{/bars}}
  {{#key}}
  <line x1="2" x2="2" y1="{{lineTop}}" y2="{{lineBottom}}" class="line"/>
  <text x="10" y="{{textY}}">{{text}}</text>
  {{/key}}
  </svg>
  </figure>

  """
