def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    text = Path(source).read_text(encoding="utf-8")
    lines = [line for line in text.split("\n") if line != ""]
    table = pd.DataFrame([json.loads(line) for line in lines])
    table.to_hdf(path_or_buf=target, key="prices", mode="w")
    return target
