# delayed calls in it that nobody computes: nothing is written
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    table = delayed(read)(source)
    delayed(pd.DataFrame.to_hdf)(table, target, key="prices", mode="w")
    return target
