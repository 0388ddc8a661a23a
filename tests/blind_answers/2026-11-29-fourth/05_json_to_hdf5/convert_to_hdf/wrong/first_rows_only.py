# writes no more lines than the number in the notebook's parameter, so a longer file loses its end
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    with open(source, encoding="utf-8") as file:
        records = [json.loads(line) for line in islice(file, rows)]
    pd.DataFrame(records).to_hdf(target, key="prices", mode="w")
    return target
