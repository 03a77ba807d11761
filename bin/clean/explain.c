#include "explain.h"
#include "tsv.h"

void
explain_open(struct explain *e, const char *file)
{
	static const char header[] = "id\trule\ttext\n";

	e->open = file != NULL;
	if (!e->open)
		return;
	out_open(&e->out, file);
	out_put(&e->out, header, sizeof header - 1);
}

void
explain_put(struct explain *e, struct bytes id, const struct droplog *drops)
{
	size_t i;

	for (i = 0; e->open && i < drops->n; i++) {
		buf_clear(&e->line);
		tsv_escape(&e->line, id);
		buf_byte(&e->line, '\t');
		buf_str(&e->line, drops->entry[i].rule);
		buf_byte(&e->line, '\t');
		tsv_escape(&e->line, droplog_text(drops, i));
		buf_byte(&e->line, '\n');
		out_put(&e->out, e->line.p, e->line.n);
	}
}

void
explain_close(struct explain *e)
{
	if (e->open)
		out_close(&e->out);
	e->open = false;
	buf_free(&e->line);
}
