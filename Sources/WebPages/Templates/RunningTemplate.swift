/// No line ends within a date: the style sheet sees to that.
let runningTemplate = "{{#dated}}{{text}}<time>{{date}}</time>{{/dated}}{{text}}"
