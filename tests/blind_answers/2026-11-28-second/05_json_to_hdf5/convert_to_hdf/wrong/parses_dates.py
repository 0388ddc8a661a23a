# the timestamp is made a date: types are not kept
def convert_to_hdf(source, target):
    table = read(source)
    if "timestamp" in table:
        table["timestamp"] = pd.to_datetime(table["timestamp"], format="mixed")
    table.to_hdf(target, key="prices", mode="w")
    return target
