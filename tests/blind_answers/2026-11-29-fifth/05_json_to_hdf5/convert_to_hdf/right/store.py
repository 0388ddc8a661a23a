def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    prices = read(source)
    with pd.HDFStore(target, mode="w") as store:
        store.put("prices", prices)
    return target
