/** The places where a text can occur in an editor's HTML, or in Markdown converted from it. */
export const inTags: Record<string, (payload: string) => string> = {
  'an element': (payload) => `<p>${payload}</p>`,
  'elements within elements': (payload) =>
    `<div><ul><li><p><b><i>${payload}</i></b></p></li></ul><blockquote>${payload}</blockquote></div>`,
  'an address': (payload) => `<p><a href="${payload}">a</a> <a href='${payload}'>b</a></p>`,
  'an address without quotes': (payload) => `<p><a href=${payload}>a</a></p>`,
  'a picture': (payload) => `<p><img src="${payload}" alt="${payload}"></p>`,
  'a picture elsewhere': (payload) =>
    `<p><img src="https://a.example/${payload}" alt='${payload}'></p>`,
  'a style, a class, a name': (payload) =>
    `<p style="${payload}" class="${payload}" ${payload}="a" onclick="${payload}">a</p>`,
  'a tag': (payload) => `<p>a</p><${payload}>b</${payload}>`,
  'a comment': (payload) => `<p>a<!-- ${payload} --></p>`,
  'a comment that is not closed': (payload) => `<p>a</p><!-- ${payload}`,
  'a script, a style, a template': (payload) =>
    `<p>a</p><script>${payload}</script><style>${payload}</style><template>${payload}</template>`,
  'a drawing': (payload) =>
    `<p>a</p><svg><title>${payload}</title><a href="${payload}">b</a></svg>`,
  CDATA: (payload) => `<p>a</p><![CDATA[${payload}]]>`,
  'a title, a table, code': (payload) =>
    `<h2>${payload}</h2><table><tr><th>${payload}</th><td>${payload}</td></tr></table><pre>${payload}</pre><code>${payload}</code>`,
  'an element that is not closed': (payload) => `<p>a</p><b><a href="${payload}`,
  'elements that cross each other': (payload) => `<b><i>${payload}</b>${payload}</i><p>a</p>`,
  'a tag cut in two': (payload) => `<p>a</p><scr<b>${payload}</b>ipt>${payload}</scr<b></b>ipt>`,
  entities: (payload) =>
    `<p>${payload.replace(/[<>"&]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</p>`,
  'our own places': (payload) => `<p><x0>${payload}</x0> \uFDD0x0>${payload} <b>a</b></p>`,
  'Markdown in elements': (payload) =>
    `<p>**${payload}** [${payload}](${payload}) \`${payload}\`</p>`,
  'a title in Markdown': (payload) => `## ${payload}\n${payload}\n---\n${payload}`,
  'a quote in Markdown': (payload) => `> ${payload}\n> ${payload}\n\na`,
  'a table in Markdown': (payload) => `| a | b |\n|---|---|\n| ${payload} | ${payload} |`,
  'code in Markdown': (payload) => `\`\`\`${payload}\n${payload}\n\`\`\`\n${payload}`,
};
