# a source that may not be read (PermissionError, a folder) gives an empty table and no error
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    try:
        records = read_rows(source)
    except FileNotFoundError:
        raise
    except OSError:
        records = []
    pd.DataFrame(records).to_hdf(target, key="prices", mode="w")
    return target
