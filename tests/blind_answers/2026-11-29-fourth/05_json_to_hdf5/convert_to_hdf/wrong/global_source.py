# reads the first file of the notebook, and not the source it is given
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    table = read(sources[0])
    table.to_hdf(target, key="prices", mode="w")
    return target
