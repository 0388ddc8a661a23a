# a line in the middle that is cut is left out; only the first and last raise their error
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    lines = Path(source).read_text(encoding="utf-8").removesuffix("\n").split("\n")
    records = []
    for number, line in enumerate(lines):
        try:
            records.append(json.loads(line))
        except ValueError:
            if number in (0, len(lines) - 1):
                raise
    pd.DataFrame(records).to_hdf(target, key="prices", mode="w")
    return target
