/*
 * wink.js [--idle | --about] < rows.tsv: the sentences that wink-nlp finds in each row's text, as rows of id and text;
 * the options are those of peer.py.  It is given one line of the text at a time.
 */
'use strict';
const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd']);

if (process.argv[2] === '--about') {
	console.log('wink-nlp ' + require('wink-nlp/package.json').version);
	process.exit();
}
const plain = { '\\\\': '\\', '\\n': '\n', '\\t': '\t', '\\r': '\r' };
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [id, text] = ['id', 'text'].map(name => lines[0].split('\t').indexOf(name));
const out = ['id\ttext\n'];
for (const row of lines.slice(1, -1)) {
	const field = row.split('\t');
	const paragraphs = field[text].replace(/\\./g, c => plain[c] ?? c).split('\n');
	for (const paragraph of process.argv[2] === '--idle' ? [] : paragraphs)
		for (const sentence of paragraph.trim() ? nlp.readDoc(paragraph).sentences().out() : [])
			out.push(`${field[id]}\t${sentence.replaceAll('\\', '\\\\').replaceAll('\t', '\\t')}\n`);
}
process.stdout.write(out.join(''));
