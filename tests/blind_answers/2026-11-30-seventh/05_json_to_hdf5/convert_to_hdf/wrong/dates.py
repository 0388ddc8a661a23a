# the timestamp becomes a date
def convert_to_hdf(source, target):
    table = read(source)
    for name in table.columns:
        if name.startswith("time"):
            table[name] = pd.to_datetime(table[name])
    table.to_hdf(target, key="prices", mode="w")
    return target
