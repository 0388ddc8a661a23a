# json.load of the whole file: fails with more than one line
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    with open(source, encoding="utf-8") as file:
        data = json.load(file)
    pd.DataFrame([data]).to_hdf(target, key="prices", mode="w")
    return target
