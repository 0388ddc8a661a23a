# reads and writes by the global fn, as in the lesson's example, and not by source and target
fn = sources[0]


def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    table = pd.DataFrame(read_rows(fn))
    table.to_hdf(fn[:-5] + ".h5", key="prices", mode="w")
    return target
