# it is to be an ordinary function; this returns a Delayed, and nothing is written
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    table = delayed(read)(source)

    @delayed
    def write(table):
        table.to_hdf(target, key="prices", mode="w")
        return target

    return write(table)
