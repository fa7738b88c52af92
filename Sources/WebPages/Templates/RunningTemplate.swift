/// No line ends within a date: the style sheet sees to that.
let runningTemplate = "{{#dated}}{{before}}<time>{{date}}</time>{{/dated}}{{rest}}"
