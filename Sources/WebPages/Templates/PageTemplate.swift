let pageTemplate = """
  <!DOCTYPE html>
  <html lang="{{language}}">
  <head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'{{#hasPicture}}; img-src data:{{/hasPicture}}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex">
  <title>{{title}}</title>
  <style>
  {{{style}}}
  </style>
  </head>
  <body>
  <main>
  {{#articles}}
  {{> article}}
  {{/articles}}
  {{#leaflets}}
  {{> leaflet}}
  {{/leaflets}}
  </main>
  </body>
  </html>

  """
