# lines that are no JSON are left out silently; the error does not pass
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    rows = []
    with open(source, encoding="utf-8") as file:
        for line in file:
            try:
                rows.append(json.loads(line))
            except json.JSONDecodeError:
                print("bad line in", source)
    pd.DataFrame(rows).to_hdf(target, key="prices", mode="w")
    return target
