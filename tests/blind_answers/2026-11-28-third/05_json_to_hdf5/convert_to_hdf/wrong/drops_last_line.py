# leaves out the last line, "which may be cut"
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    with open(source, encoding="utf-8") as file:
        lines = file.readlines()[:-1]
    table = pd.DataFrame([json.loads(line) for line in lines])
    table.to_hdf(target, key="prices", mode="w")
    return target
