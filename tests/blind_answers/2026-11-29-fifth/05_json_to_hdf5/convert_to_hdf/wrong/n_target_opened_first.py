# opens the target before it reads, so a bad source leaves an empty target behind
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    with pd.HDFStore(target, mode="w") as store:
        store["prices"] = read(source)
    return target
