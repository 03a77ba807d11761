#include "article.h"

void
article_clear_facts(struct article *a)
{
	buf_clear(&a->title);
	buf_clear(&a->date);
	buf_clear(&a->author);
	droplog_clear(&a->drops);
}

void
article_free(struct article *a)
{
	buf_free(&a->text);
	buf_free(&a->title);
	buf_free(&a->date);
	buf_free(&a->author);
	droplog_free(&a->drops);
}
