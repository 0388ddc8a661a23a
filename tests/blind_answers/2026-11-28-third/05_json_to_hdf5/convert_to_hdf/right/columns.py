def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    rows = read_rows(source)
    columns = {}
    for name in rows[0] if rows else []:
        columns[name] = [row[name] for row in rows]
    pd.DataFrame(columns).to_hdf(target, key="prices", mode="w")
    return target
