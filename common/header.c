#include <stdlib.h>

#include "ascii.h"
#include "header.h"
#include "mem.h"
#include "sortedwords.h"

enum {
	WORDS_MOST = 3,		/* of a name that people write: "Date of publication" */
	FOLDED_MOST = 32,
	RENAMED_MOST = 4	/* names of which the message shows how to change them */
};

/* Names that others give ids, and other columns; sorted. */
static const char *const id_names[] = {
	"_id", "article_id", "articleid", "doc_id", "docid", "document_id", "guid", "identifier", "item_id", "news_id",
	"row_id", "uid", "uuid"
};

static const char *const other_names[] = {
	"abstract", "article", "author", "authors", "body", "byline", "categories", "category", "class", "content",
	"contents", "country", "created_at", "creator", "date", "date_published", "datetime", "description", "document",
	"domain", "entities", "full_text", "fulltext", "headline", "keywords", "label", "lang", "language", "lead",
	"link", "media", "name", "newspaper", "outlet", "para", "paragraph", "pub_date", "pubdate", "published",
	"published_at", "publisher", "section", "sent", "sentence", "site", "source", "story", "subject", "subtitle",
	"summary", "tags", "text", "time", "timestamp", "title", "topic", "type", "url", "year"
};

bool
header_is_id_like(struct bytes name)
{
	return SORTEDWORDS_HAVE(id_names, name);
}

static bool
is_known(struct bytes name)
{
	return SORTEDWORDS_HAVE(other_names, name) || header_is_id_like(name);
}

/*
 * FIELD as a name of a column, in lower case, with _ for blanks and hyphens, in TO, which has room for FOLDED_MOST;
 * empty if it has too many words or bytes to be one.
 */
static struct bytes
fold(struct bytes field, unsigned char *to)
{
	struct bytes none = { to, 0 }, name = { to, 0 };
	size_t i, words = 1;

	while (field.n > 0 && field.p[0] == ' ') {
		field.p++;
		field.n--;
	}
	while (field.n > 0 && field.p[field.n - 1] == ' ')
		field.n--;
	if (field.n > FOLDED_MOST)
		return none;
	for (i = 0; i < field.n; i++) {
		bool between = field.p[i] == ' ' || field.p[i] == '-';

		to[name.n++] = between ? '_' : ascii_lower(field.p[i]);
		words += between;
	}
	return words <= WORDS_MOST ? name : none;
}

static bool
holds(const struct tsv *fields, const char *name)
{
	size_t i;

	for (i = 0; i < fields->n; i++)
		if (bytes_is(fields->field[i], name))
			return true;
	return false;
}

bool
header_is_meant(const struct tsv *fields, const char *text)
{
	unsigned char room[FOLDED_MOST];
	bool has_key = false, all_known = fields->n > 1;
	size_t i;

	for (i = 0; i < fields->n; i++) {
		struct bytes name = fold(fields->field[i], room);

		if (!tsv_is_name(name))
			return false;
		has_key = has_key || bytes_is(name, "id") || bytes_is(name, text);
		all_known = all_known && (bytes_is(name, "id") || is_known(name));
	}
	return has_key || all_known;
}

static int
compare_fields(const void *a, const void *b)
{
	const struct bytes *x = a, *y = b;

	return bytes_compare(*x, *y);
}

/* A name that two columns have; empty if there is none. */
static struct bytes
find_twice(const struct tsv *fields)
{
	struct bytes *sorted = mem_copy(fields->field, fields->n * sizeof *fields->field), twice = { 0 };
	size_t i;

	qsort(sorted, fields->n, sizeof *sorted, compare_fields);
	for (i = 1; i < fields->n && twice.n == 0; i++)
		if (bytes_equal(sorted[i - 1], sorted[i]))
			twice = sorted[i];
	free(sorted);
	return twice;
}

static bool
are_names(const struct tsv *fields)
{
	size_t i;

	for (i = 0; i < fields->n; i++)
		if (!tsv_is_name(fields->field[i]))
			return false;
	return true;
}

/* Whether the fields are those of LIST. */
static bool
are_list(const struct tsv *fields, const char *list)
{
	struct bytes rest = bytes_of(list);
	size_t i;

	for (i = 0; i < fields->n; i++) {
		if (i > 0) {
			if (rest.n == 0 || rest.p[0] != ',')
				return false;
			rest = bytes_between(rest.p + 1, rest.p + rest.n);
		}
		if (!bytes_starts(rest, fields->field[i]))
			return false;
		rest = bytes_between(rest.p + fields->field[i].n, rest.p + rest.n);
	}
	return rest.n == 0;
}

/* The sed(1) command that makes names of columns of the fields, which hold nothing that sed takes for anything else. */
static void
put_renaming(struct buf *why, const struct tsv *fields)
{
	unsigned char room[FOLDED_MOST];
	size_t i, shown = 0;

	buf_str(why, "sed '");
	for (i = 0; i < fields->n && shown < RENAMED_MOST; i++) {
		struct bytes field = fields->field[i], name = fold(field, room);

		if (bytes_equal(field, name))
			continue;
		buf_str(why, shown > 0 ? "; 1s/" : "1s/");
		buf_bytes(why, field);
		buf_byte(why, '/');
		buf_bytes(why, name);
		buf_byte(why, '/');
		shown++;
	}
	buf_str(why, "'");
}

static void
put_twice(struct buf *why, struct bytes name)
{
	int n = (int)name.n;
	const char *p = (const char *)name.p;

	buf_printf(why, "the header names '%.*s' twice: rename one (sed '1s/%.*s/%.*s_2/')", n, p, n, p, n, p);
}

/* The last column is the likeliest to be the text. */
static void
put_no_key(struct buf *why, struct bytes last, const char *text)
{
	int n = (int)last.n;
	const char *p = (const char *)last.p;

	buf_printf(why, "a header with neither 'id' nor '%s': name the text column with -f (-f %.*s), or rename it "
	    "(sed '1s/%.*s/%s/'); -N takes the line as a row", text, n, p, n, p, text);
}

enum header
header_read(const struct tsv *fields, const char *text, const char *list, struct buf *why)
{
	bool names = are_names(fields), has_key = holds(fields, "id") || holds(fields, text);
	struct bytes twice;

	if (list != NULL && names && are_list(fields, list))
		return HEADER_NAMES;
	if (names && has_key) {
		twice = find_twice(fields);
		if (twice.n == 0)
			return HEADER_NAMES;
		put_twice(why, twice);
	} else if (!header_is_meant(fields, text)) {
		return HEADER_NONE;
	} else if (names) {
		put_no_key(why, fields->field[fields->n - 1], text);
	} else {
		buf_str(why, "a header, but names of columns are a to z, 0 to 9 and _: rename them (");
		put_renaming(why, fields);
		buf_str(why, "); -N takes the line as a row");
	}
	return HEADER_FAULTY;
}
