lock = SerializableLock()


def convert_to_hdf(source, target):
    table = pd.DataFrame(read_rows(source))
    with lock:
        table.to_hdf(target, key="prices", mode="w")
    return target
