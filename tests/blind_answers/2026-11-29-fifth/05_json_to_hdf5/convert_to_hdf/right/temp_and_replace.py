def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    records = []
    with open(source, encoding="utf-8") as lines:
        for line in lines:
            records.append(json.loads(line))
    unfinished = f"{target}.{os.getpid()}.tmp"
    try:
        pd.DataFrame(records).to_hdf(unfinished, key="prices", mode="w")
        os.replace(unfinished, target)
    finally:
        Path(unfinished).unlink(missing_ok=True)
    return target
