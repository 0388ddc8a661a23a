def lines_to_table(path):
    with open(path, encoding="utf-8") as f:
        return pd.DataFrame(list(map(json.loads, f)))


def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    t = lines_to_table(source)
    print("rows:", len(t))
    t.to_hdf(target, key="/prices", mode="w")
    return target
