def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    pd.DataFrame(read_rows(source)).to_hdf(target, key="prices", mode="w")
    return target
