# takes the columns of the first record alone: fields that first come in a later line are lost
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    rows = read_rows(source)
    names = list(rows[0]) if rows else []
    pd.DataFrame(rows, columns=names).to_hdf(target, key="prices", mode="w")
    return target
