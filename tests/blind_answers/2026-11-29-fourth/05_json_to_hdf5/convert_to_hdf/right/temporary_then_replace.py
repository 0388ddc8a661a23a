def _parsed(source):
    with open(source, encoding="utf-8") as file:
        yield from map(json.loads, file)


def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    table = pd.DataFrame(list(_parsed(source)))
    with tempfile.TemporaryDirectory() as folder:
        fresh = os.path.join(folder, "new.h5")
        table.to_hdf(fresh, key="prices", mode="w")
        Path(target).write_bytes(Path(fresh).read_bytes())
    return target
