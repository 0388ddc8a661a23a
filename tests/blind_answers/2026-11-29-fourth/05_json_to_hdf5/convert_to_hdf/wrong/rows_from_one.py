# numbers the rows of the table from 1, so the table read back has another index than the one of the JSON lines
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    table = read(source)
    table.index = range(1, len(table) + 1)  # line numbers, as an editor shows them
    table.to_hdf(target, key="prices", mode="w")
    return target
