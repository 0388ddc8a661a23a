# opens the target before it reads: if the source is bad, an empty target has been made
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    with pd.HDFStore(target, mode="w") as store:
        store.put("prices", pd.DataFrame(read_rows(source)))
    return target
