#include "ascii.h"
#include "date.h"
#include "feedterm.h"
#include "feedtext.h"
#include "fieldmap.h"

static const char *const columns[FIELDMAP_COLUMNS + 1] = {
	"id", "date", "source", "url", "title", "author", "type", "text", NULL
};

/* The number of the column called NAME; FIELDMAP_COLUMNS if there is none. */
static enum fieldmap_column
column_by_name(struct bytes name)
{
	int i = 0;

	while (i < FIELDMAP_COLUMNS && !feedterm_is(name, columns[i]))
		i++;
	return (enum fieldmap_column)i;
}

bool
fieldmap_parse(struct fieldmap *m, struct bytes text)
{
	while (text.n > 0) {
		struct bytes field = bytes_cut(&text, ','), name = bytes_cut(&field, '=');
		enum fieldmap_column column = column_by_name(name);

		if (column == FIELDMAP_COLUMNS || field.n == 0 || m->n == FIELDMAP_MOST)
			return false;
		m->pair[m->n].column = column;
		m->pair[m->n++].field = field;
		m->mapped[column] = true;
	}
	return true;
}

bool
fieldmap_has(const struct fieldmap *m, struct bytes field)
{
	enum fieldmap_column column = column_by_name(field);
	size_t i;

	for (i = 0; i < m->n; i++)
		if (bytes_equal(m->pair[i].field, field))
			return true;
	return column < FIELDMAP_COLUMNS && !m->mapped[column];
}

static void
join(struct buf *to, const char *by, struct bytes value)
{
	if (to->n > 0)
		buf_str(to, by);
	buf_bytes(to, value);
}

static void
join_line(struct buf *to, const char *by, struct bytes value)
{
	struct buf line = { 0 };

	feedtext_put_line(&line, value, false);
	if (line.n > 0)
		join(to, by, buf_view(&line));
	buf_free(&line);
}

static void
set_line(struct buf *to, struct bytes value)
{
	if (to->n == 0)
		join_line(to, "", value);
}

static void
set_date(struct buf *to, struct bytes value)
{
	struct date d;

	if (to->n == 0 && date_parse_value(value, &d))
		date_format(to, &d);
}

static void
set_column(struct item *item, enum fieldmap_column column, struct bytes value)
{
	value = ascii_trim(value);
	switch (column) {
	case FIELDMAP_ID:
		set_line(&item->id, value);
		break;
	case FIELDMAP_DATE:
		set_date(&item->date, value);
		break;
	case FIELDMAP_SOURCE:
		set_line(&item->source, value);
		break;
	case FIELDMAP_URL:
		set_line(&item->url, value);
		break;
	case FIELDMAP_TITLE:
		set_line(&item->title, value);
		break;
	case FIELDMAP_AUTHOR:
		join_line(&item->author, ", ", value);
		break;
	case FIELDMAP_TYPE:
		item->typed = value.n > 0;
		item->html = feedterm_is(value, "html") || feedterm_is(value, "text/html");
		break;
	case FIELDMAP_TEXT:
		if (value.n > 0)
			join(&item->text, "\n\n", value);
		break;
	case FIELDMAP_COLUMNS:
		break;
	}
}

void
fieldmap_set(const struct fieldmap *m, struct item *item, struct bytes field, struct bytes value)
{
	enum fieldmap_column column = column_by_name(field);
	size_t i;

	for (i = 0; i < m->n; i++)
		if (bytes_equal(m->pair[i].field, field))
			set_column(item, m->pair[i].column, value);
	if (column < FIELDMAP_COLUMNS && !m->mapped[column])
		set_column(item, column, value);
}

void
fieldmap_complete(struct item *item)
{
	if (!item->typed)
		item->html = feedtext_is_markup(buf_view(&item->text));
	if (item->text.n == 0) {
		buf_bytes(&item->text, buf_view(&item->title));
		item->html = false;
	}
}
