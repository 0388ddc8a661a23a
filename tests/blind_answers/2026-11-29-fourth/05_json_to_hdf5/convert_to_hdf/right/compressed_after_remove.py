def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    table = read(source)  # an error ends the function here
    old = Path(target)
    old.unlink(missing_ok=True)  # so that appending begins with nothing
    table.to_hdf(target, key="/prices", mode="a", complevel=5, complib="zlib")
    return target
