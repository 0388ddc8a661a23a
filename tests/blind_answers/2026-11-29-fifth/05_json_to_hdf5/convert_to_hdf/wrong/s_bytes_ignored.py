# bytes that are no UTF-8 are dropped without an error, so texts lose letters
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    with open(source, encoding="utf-8", errors="ignore") as file:
        table = pd.DataFrame(json.loads(line) for line in file)
    table.to_hdf(target, key="prices", mode="w")
    return target
