def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    table = pd.DataFrame(read_rows(source))
    new = target + ".tmp"
    table.to_hdf(new, key="prices", mode="w")
    os.replace(new, target)
    return target
