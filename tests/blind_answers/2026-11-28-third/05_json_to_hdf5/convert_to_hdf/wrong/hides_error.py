# catches the error of reading and writes an empty table
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    try:
        rows = read_rows(source)
    except (OSError, ValueError) as error:
        print("could not read", source, error)
        rows = []
    pd.DataFrame(rows).to_hdf(target, key="prices", mode="w")
    return target
