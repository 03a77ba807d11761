"""through_duckdb.py IN OUT: newstsv into a DuckDB table and back, byte for byte."""
import sys

import duckdb

db = duckdb.connect()
db.execute("""create table news as from read_csv('%s', delim = '\\t', quote = '', escape = '', header = true,
    nullstr = '', new_line = '\\n', strict_mode = false, auto_detect = false,
    columns = {id: 'varchar', text: 'varchar', note: 'varchar'})""" % sys.argv[1])
db.execute("""copy news to '%s' (format csv, delim '\\t', quote '', escape '', header true, nullstr '')""" % sys.argv[2])
