def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    records = []
    with open(source, encoding="utf-8") as file:
        for line in file:
            record = json.loads(line)
            records.append(record)
    df = pd.DataFrame(records)
    df.to_hdf(target, mode="w", key="prices")
    return target
