/*
 * itemrow - an item as a row of newstsv(5).
 */
#ifndef ITEMROW_H
#define ITEMROW_H

#include "item.h"

/* The names of the columns, joined by TAB; itemrow_put() appends "seen" to them if it is given one. */
#define ITEMROW_COLUMNS "id\tdate\tsource\turl\ttitle\tauthor\ttype\ttext"

/*
 * Appends the row of ITEM, without an LF: valid newstsv, and no control character in it but escaped LF and TAB.
 * SEEN is the value of the last column; if it is empty there is none.
 */
void itemrow_put(struct buf *row, const struct item *item, struct bytes seen);

/* Appends the columns of an address: id, url, title. */
#define ITEMROW_ADDRESS_COLUMNS "id\turl\ttitle"
void itemrow_put_address(struct buf *row, const struct item *item);

#endif
