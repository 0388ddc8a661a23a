# drops a line that is equal to an earlier one
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    table = read(source).drop_duplicates(ignore_index=True)
    table.to_hdf(target, key="prices", mode="w")
    return target
