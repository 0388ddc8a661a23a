_one_at_a_time = SerializableLock("my conversions")


def _parse(path):
    for line in Path(path).open(encoding="utf-8").readlines():
        yield json.loads(line)


def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    everything = list(_parse(source))
    with _one_at_a_time, pd.HDFStore(path=target, mode="w") as store:
        store["/prices"] = pd.DataFrame(everything)
    return target
