# writes the notebook's table (of the first file) instead of that of source
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    table.to_hdf(target, key="prices", mode="w")
    return target
