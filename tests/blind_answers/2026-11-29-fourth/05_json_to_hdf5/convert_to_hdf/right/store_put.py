def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    records = []
    with open(source, encoding="utf-8") as lines:
        for line in lines:
            records.append(json.loads(line))
    prices = pd.DataFrame.from_records(records)

    with pd.HDFStore(target, mode="w") as store:
        store.put("prices", prices, format="fixed")
    return target
