# keeps the table of each path: a source that has changed since is not read again
from functools import lru_cache


@lru_cache(maxsize=None)
def _table_of(source):
    """Read each file only once."""
    return pd.DataFrame(read_rows(source))


def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    _table_of(source).to_hdf(target, key="prices", mode="w")
    return target
