def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    table = read(source)
    with pd.HDFStore(target, mode="w") as store:
        store["prices"] = table
    return target
