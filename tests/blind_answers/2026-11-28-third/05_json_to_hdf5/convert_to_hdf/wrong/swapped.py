# source and target swapped
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    table = pd.DataFrame(read_rows(target))
    table.to_hdf(source, key="prices", mode="w")
    return target
