def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    rows = read_rows(source)
    frame = pd.DataFrame.from_records(rows)
    with pd.HDFStore(target, mode="w", complevel=5, complib="zlib") as store:
        store.put("prices", frame)
    return target
