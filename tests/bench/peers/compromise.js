/*
 * compromise.js [--idle | --about] < rows.tsv: the rows' id and sent, and the people, places and organizations that
 * compromise finds in them, and its demonyms as MISC; the options are those of peer.py.  It cuts words itself; what it
 * finds is widened to whole words of the text, and loses the honorifics before it and the punctuation around it, which
 * CoNLL does not count in.
 */
'use strict';
const nlp = require('compromise');
const kinds = [['PER', d => d.people()], ['ORG', d => d.organizations()], ['LOC', d => d.places()],
	['MISC', d => d.match('#Demonym')]];
const honorific =
	/^(mr|mrs|ms|miss|dr|sir|prof|professor|president|king|queen|prince|princess|judge|general|captain)\.?$/i;
const punctuation = /^[\p{P}\p{S}]+$/u;

function items(text) {
	const words = [];
	let units = 0, points = 0;
	for (const w of text.split(' ')) {
		const size = [...w].length;
		words.push({ w, from: units, to: units + w.length, start: points, end: points + size });
		units += w.length + 1;
		points += size + 1;
	}
	const doc = nlp(text), taken = new Set(), found = [];
	for (const [type, find] of kinds)
		for (const { offset } of find(doc).json({ offset: true })) {
			let span = words.filter(w => w.to > offset.start && w.from < offset.start + offset.length);
			while (span.length && (punctuation.test(span[0].w) || type === 'PER' && honorific.test(span[0].w)))
				span = span.slice(1);
			while (span.length && (punctuation.test(span.at(-1).w) || /^['\u2019]s$/.test(span.at(-1).w)))
				span = span.slice(0, -1);
			if (span.length === 0 || span.some(w => taken.has(w)))
				continue;
			span.forEach(w => taken.add(w));
			found.push(`${span[0].start}-${span.at(-1).end}/${type}/-`);
		}
	return found.join('; ');
}

if (process.argv[2] === '--about') {
	console.log('compromise ' + nlp.version);
	process.exit();
}
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [id, sent, text] = ['id', 'sent', 'text'].map(name => lines[0].split('\t').indexOf(name));
const out = ['id\tsent\tentities\n'];
for (const line of lines.slice(1, -1)) {
	const field = line.split('\t');
	const found = process.argv[2] === '--idle' ? '' : items(field[text].replaceAll('\\\\', '\\'));
	out.push(`${field[id]}\t${field[sent]}\t${found}\n`);
}
process.stdout.write(out.join(''));
