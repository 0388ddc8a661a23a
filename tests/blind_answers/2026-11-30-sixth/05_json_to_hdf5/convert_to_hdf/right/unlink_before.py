def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    records = []
    with open(source, encoding="utf-8") as lines:
        for line in lines:
            records.append(json.loads(line))
    prices = pd.DataFrame(records)
    if os.path.exists(target):
        os.remove(target)  # so the default mode, append, begins with nothing
    prices.to_hdf(target, key="prices")
    return target
