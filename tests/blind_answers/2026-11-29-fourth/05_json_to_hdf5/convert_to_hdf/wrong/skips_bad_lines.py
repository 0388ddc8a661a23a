# hides a bad line: it is left out and no error passes
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    rows = []
    with open(source, encoding="utf-8") as f:
        for line in f:
            try:
                rows.append(json.loads(line))
            except json.JSONDecodeError:
                pass
    pd.DataFrame(rows).to_hdf(target, key="prices", mode="w")
    return target
