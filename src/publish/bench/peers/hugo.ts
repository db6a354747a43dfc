import { rowsOnPage, withFrontMatter } from './material.ts';
import { frame, type Peer } from './peer.ts';

const config = `baseURL = "http://localhost:8080/"
disableKinds = ["RSS", "sitemap", "robotsTXT", "404", "section"]
disableAliases = true
paginate = ${rowsOnPage}
publishDir = "out"
[taxonomies]
person = "people"
organization = "organizations"
place = "places"
`;

const rows = `<h1>{{ .Title }}</h1><ul>{{ range (.Paginate (.Pages.ByDate.Reverse)).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time>{{ .Date.Format "2006-01-02" }}</time></li>{{ end }}</ul>{{ with .Paginator.Next }}<a href="{{ .URL }}">Next</a>{{ end }}`;

const terms = `<h1>{{ .Title }}</h1><ul>{{ range (.Paginate .Pages ${rowsOnPage * 4}).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>`;

const article = `<h1>{{ .Title }}</h1><time>{{ .Date.Format "2006-01-02" }}</time>{{ .Content }}{{ range slice "people" "organizations" "places" }}<ul>{{ range $.GetTerms . }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}`;

export const hugo: Peer = {
  name: 'Hugo',
  command: ['hugo', '--quiet'],
  *files({ articles }) {
    yield ['config.toml', config];
    yield ['layouts/_default/single.html', frame('{{ .Title }}', article)];
    yield ['layouts/_default/term.html', frame('{{ .Title }}', rows)];
    yield ['layouts/_default/taxonomy.html', frame('{{ .Title }}', terms)];
    yield [
      'layouts/index.html',
      frame('{{ .Title }}', rows.replace('.Pages.ByDate', 'site.RegularPages.ByDate')),
    ];
    for (const { id, headline, date, markdown, names } of articles) {
      const of = (kind: string): readonly string[] =>
        names.filter((it) => it.kind === kind).map(({ name }) => name);
      const front = {
        title: headline,
        date,
        people: of('person'),
        organizations: of('organization'),
        places: of('place'),
      };
      yield [`content/articles/${id}.md`, withFrontMatter(front, markdown)];
    }
  },
};
