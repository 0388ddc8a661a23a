def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    table = pd.DataFrame(read_rows(source))
    # the old file has to go, otherwise its keys stay
    if os.path.exists(target):
        os.remove(target)
    table.to_hdf(target, key="prices")
    return target
