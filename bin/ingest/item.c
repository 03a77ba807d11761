#include "item.h"

void
item_clear(struct item *item)
{
	buf_clear(&item->id);
	buf_clear(&item->key);
	buf_clear(&item->url);
	buf_clear(&item->date);
	buf_clear(&item->source);
	buf_clear(&item->title);
	buf_clear(&item->author);
	buf_clear(&item->text);
	item->content = 0;
	item->html = item->typed = item->published = false;
}

void
item_free(struct item *item)
{
	buf_free(&item->id);
	buf_free(&item->key);
	buf_free(&item->url);
	buf_free(&item->date);
	buf_free(&item->source);
	buf_free(&item->title);
	buf_free(&item->author);
	buf_free(&item->text);
}

bool
item_says_something(const struct item *item)
{
	return item->title.n > 0 || item->text.n > 0 || item->url.n > 0;
}
