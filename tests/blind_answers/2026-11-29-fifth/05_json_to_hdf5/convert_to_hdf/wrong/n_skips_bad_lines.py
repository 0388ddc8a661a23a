# leaves out lines that are no JSON and says nothing
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    records = []
    with open(source, encoding="utf-8") as file:
        for line in file:
            try:
                records.append(json.loads(line))
            except json.JSONDecodeError:
                continue
    pd.DataFrame(records).to_hdf(target, key="prices", mode="w")
    return target
