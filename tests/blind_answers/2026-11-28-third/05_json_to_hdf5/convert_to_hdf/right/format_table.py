def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    data = pd.DataFrame(read_rows(source))
    data.to_hdf(target, key="prices", mode="w", format="table")
    return target
