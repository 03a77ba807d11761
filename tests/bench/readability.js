/*
 * readability.js [--idle | --about] < rows.tsv > results.tsv: what Readability.js with jsdom finds in the page of each
 * row, as rows of id and text; the options are those of peer.py.  NODE_PATH names the folder that has the two packages.
 */
'use strict';

const fs = require('fs');
const { Readability } = require('@mozilla/readability');
const { JSDOM, VirtualConsole } = require('jsdom');

const option = process.argv[2];
const PLAIN = { n: '\n', t: '\t', r: '\r', '\\': '\\' };
const ESCAPED = { '\n': '\\n', '\t': '\\t', '\r': '\\r', '\\': '\\\\' };
const INLINE = /^(a|abbr|b|bdi|bdo|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var)$/;

/* textContent, but with a newline between blocks, so that the last word of one and the first of the next stay two. */
function text(node) {
	if (node.nodeType === 3)
		return node.data;
	const inside = Array.from(node.childNodes, text).join('');
	return INLINE.test(node.localName) ? inside : '\n' + inside + '\n';
}

/* jsdom looks for a charset in the first kilobyte only, where a browser would have been told it by the server. */
function decode(page) {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(page);
	} catch (error) {
		return page;	/* in another charset, for jsdom to find out */
	}
}

function extract(page) {
	try {
		const { window } = new JSDOM(decode(page), { virtualConsole: new VirtualConsole() });
		const article = new Readability(window.document, { serializer: text }).parse();
		window.close();
		return article ? article.content : '';
	} catch (error) {
		return '';	/* a page that it cannot do counts as empty */
	}
}

function packageVersion(name) {
	const entry = require.resolve(name);
	const top = entry.slice(0, entry.lastIndexOf('node_modules')) + 'node_modules/' + name;
	return JSON.parse(fs.readFileSync(top + '/package.json')).version;
}

if (option === '--about') {
	console.log('Readability.js ' + packageVersion('@mozilla/readability'));
	process.exit();
}
/* latin1 keeps the bytes of a page as they are */
const lines = fs.readFileSync(0).toString('latin1').split('\n');
const head = lines[0].split('\t');
fs.writeSync(1, 'id\ttext\n');
for (const line of lines.slice(1, -1)) {
	const fields = line.split('\t');
	const page = fields[head.indexOf('text')].replace(/\\([ntr\\])/g, (_, c) => PLAIN[c]);
	const bytes = Buffer.from(page, 'latin1');
	if (option !== '--idle') {
		const found = extract(bytes).replace(/[\n\t\r\\]/g, c => ESCAPED[c]);
		fs.writeSync(1, fields[head.indexOf('id')] + '\t' + found + '\n');
	}
}
