# writes 0 where a line has no value, so the table is not that of the file
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    table = pd.DataFrame(read_rows(source)).fillna(0)
    table.to_hdf(target, key="prices", mode="w")
    return target
