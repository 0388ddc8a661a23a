def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    text = Path(source).read_text(encoding="utf-8")
    prices = pd.DataFrame([json.loads(line) for line in text.removesuffix("\n").split("\n")])
    if os.path.exists(target):
        os.remove(target)
    prices.to_hdf(target, key="prices")
    return target
