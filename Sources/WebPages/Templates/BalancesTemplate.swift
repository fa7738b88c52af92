let balancesTemplate = """
  <figure>
  {{#head}}
  <figcaption><h3>{{title}}</h3><p>{{description}}</p></figcaption>
  {{/head}}
  <svg role="img" viewBox="0 0 360 184"{{#head}} aria-labelledby="{{id}}-t {{id}}-d"{{/head}}>
  {{#head}}
  <title id="{{id}}-t">{{title}}</title><desc id="{{id}}-d">{{description}}</desc>
  {{/head}}
  <polygon points="{{area}}" class="owed"/>
  <line x1="8" x2="352" y1="24" y2="24" class="grid"/>
  <line x1="8" x2="352" y1="92" y2="92" class="grid"/>
  <line x1="8" x2="352" y1="160" y2="160" class="axis"/>
  <text x="352" y="20" class="end">{{top}}</text>
  <text x="352" y="88" class="end">{{half}}</text>
  <text x="8" y="178">0</text>
  <text x="352" y="178" class="end">{{lastMonth}}</text>
  {{#marks}}
  <circle cx="{{x}}" cy="{{y}}" r="4" class="mark"/>
  <text x="{{x}}" y="{{textY}}" class="number-of-mark">{{number}}</text>
  {{/marks}}
  </svg>
  <ol class="events">
  {{#events}}
  <li>{{text}}</li>
  {{/events}}
  </ol>
  </figure>

  """
