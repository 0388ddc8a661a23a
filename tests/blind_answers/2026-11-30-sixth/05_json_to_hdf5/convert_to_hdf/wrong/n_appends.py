# leaves out mode="w", so that other keys of an old target stay in the file
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    table = pd.DataFrame(read_rows(source))
    table.to_hdf(target, key="prices")
    return target
