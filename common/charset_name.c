#include "ascii.h"
#include "charset.h"
#include "charset_label.h"

enum {
	LABEL_MAX = 32,		/* the longest label, folded, is far shorter */
	DECLARED_WITHIN = 1024
};

/* Lower-case letters and digits of S in TO; 0 where there are too many of them. */
static size_t
fold(char to[LABEL_MAX], struct bytes s)
{
	size_t i, n = 0;

	for (i = 0; i < s.n; i++) {
		unsigned char c = ascii_lower(s.p[i]);

		if (!ascii_is_alnum(c))
			continue;
		if (n == LABEL_MAX - 1)
			return 0;
		to[n++] = (char)c;
	}
	to[n] = '\0';
	return n;
}

/* Whether WORD stands in LIST, words with one space between them. */
static bool
in_list(const char *list, const char *word, size_t n)
{
	const char *p = list;

	while (*p != '\0') {
		size_t len = strcspn(p, " ");

		if (len == n && memcmp(p, word, n) == 0)
			return true;
		p += len;
		p += *p == ' ';
	}
	return false;
}

const char *
charset_by_label(struct bytes label)
{
	char want[LABEL_MAX], name[LABEL_MAX];
	size_t n = fold(want, label), i;

	if (n == 0)
		return NULL;
	for (i = 0; i < sizeof charset_labels / sizeof *charset_labels; i++) {
		const struct charset_label *l = &charset_labels[i];

		if (fold(name, bytes_of(l->name)) == n && memcmp(name, want, n) == 0)
			return l->name;
		if (in_list(l->labels, want, n))
			return l->name;
	}
	return NULL;
}

/* Where WORD (lower case) begins in S, without regard to case; S.n if it does not. */
static size_t
find(struct bytes s, const char *word)
{
	size_t n = strlen(word), i, k;

	for (i = 0; i + n <= s.n; i++) {
		for (k = 0; k < n && ascii_lower(s.p[i + k]) == (unsigned char)word[k]; k++)
			;
		if (k == n)
			return i;
	}
	return s.n;
}

static struct bytes
from(struct bytes s, size_t at)
{
	return bytes_between(s.p + at, s.p + s.n);
}

/* The value after NAME and "=" in S, quoted or up to a space, ";" or the tag's end. */
static struct bytes
value_after(struct bytes s, const char *name)
{
	struct bytes none = { 0 };
	size_t at = find(s, name), start;
	unsigned char quote = 0;

	if (at == s.n)
		return none;
	at += strlen(name);
	while (at < s.n && ascii_is_space(s.p[at]))
		at++;
	if (at == s.n || s.p[at] != '=')
		return none;
	at++;
	while (at < s.n && ascii_is_space(s.p[at]))
		at++;
	if (at < s.n && (s.p[at] == '"' || s.p[at] == '\''))
		quote = s.p[at++];
	for (start = at; at < s.n; at++) {
		unsigned char c = s.p[at];

		if (quote != 0 ? c == quote : ascii_is_space(c) || c == ';' || c == '"' || c == '\'' || c == '/' ||
		    c == '>')
			break;
	}
	return bytes_between(s.p + start, s.p + at);
}

struct bytes
charset_declared(struct bytes document)
{
	struct bytes rest = document, label = { 0 };
	size_t at, end;

	if (rest.n > DECLARED_WITHIN)
		rest.n = DECLARED_WITHIN;
	if (bytes_starts(rest, bytes_of("\xEF\xBB\xBF")))
		rest = from(rest, 3);
	at = find(rest, "<?xml ");	/* not always first: servers print warnings, and comments come before it */
	if (at < rest.n) {
		struct bytes xml = from(rest, at);

		for (end = 0; end < xml.n && xml.p[end] != '>'; end++)
			;
		label = value_after(bytes_between(xml.p, xml.p + end), "encoding");
	}
	while (label.n == 0 && (at = find(rest, "<meta")) < rest.n) {
		rest = from(rest, at + 5);
		for (end = 0; end < rest.n && rest.p[end] != '>'; end++)
			;
		label = value_after(bytes_between(rest.p, rest.p + end), "charset");
	}
	return label;
}
