let balancesTemplate = """
  <figure>
  {{#head}}
  {{> caption}}
  {{/head}}
  <svg role="img" viewBox="0 0 360 200"{{#head}} aria-labelledby="{{id}}-t {{id}}-d"{{/head}}>
  {{#head}}
  <title id="{{id}}-t">{{title}}</title><desc id="{{id}}-d">{{description}}</desc>
  {{/head}}
  <polygon points="{{area}}" class="owed"/>
  <line x1="8" x2="350" y1="24" y2="24" class="grid"/>
  <line x1="8" x2="350" y1="92" y2="92" class="grid"/>
  <line x1="8" x2="350" y1="160" y2="160" class="axis"/>
  <text x="350" y="20" class="end">{{top}}</text>
  <text x="350" y="88" class="end">{{half}}</text>
  {{#marks}}
  <line x1="{{x}}" x2="{{x}}" y1="{{y}}" y2="164" class="drop"/>
  <circle cx="{{x}}" cy="{{y}}" r="3" class="mark"/>
  <text x="{{x}}" y="176" class="number-of-mark">{{number}}</text>
  {{/marks}}
  <text x="8" y="194">0</text>
  <text x="350" y="194" class="end">{{lastMonth}}</text>
  </svg>
  <ol class="events">
  {{#events}}
  <li>
  {{#texts}}
  <p>{{text}}</p>
  {{/texts}}
  </li>
  {{/events}}
  </ol>
  </figure>

  """
