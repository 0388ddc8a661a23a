# small floats, since files get smaller
def convert_to_hdf(source, target):
    table = read(source)
    for name in table.columns:
        if table[name].dtype.kind == "f":
            table[name] = table[name].astype("float32")
    table.to_hdf(target, key="prices", mode="w")
    return target
